namespace TrialTwin.Trials.ControlArms;

/// <summary>
/// Closed formulas for a trial adjusted for a prognostic score (Schuler et al. 2022; docs/methods/control-arm.md). All of
/// them take the incremental R² of the score over the covariates that the plain analysis adjusts for already.
/// </summary>
public static class ControlArmFormula
{
    /// <summary>
    /// Controls per arm when only the control arm shrinks and the standard error of the difference stays:
    /// 1 / [(1/n1 + 1/n0)/(1 - R²) - 1/n1].
    /// </summary>
    /// <param name="active">Patients of the active arm, above 0; unchanged.</param>
    /// <param name="controls">Controls of the plain design, above 0.</param>
    /// <param name="incrementalR2">Below 1; a negative one asks for more controls.</param>
    /// <returns>Controls, not rounded; infinity when no number of controls gives the standard error.</returns>
    public static double ControlsAtEqualError(double active, double controls, double incrementalR2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(active);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(controls);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(incrementalR2, 1);
        double information = (((1 / active) + (1 / controls)) / (1 - incrementalR2)) - (1 / active);
        return information > 0 ? 1 / information : double.PositiveInfinity;
    }

    /// <summary>Fewer controls in a trial with arms of equal size, %: 100 · 2 R²/(1 + R²).</summary>
    public static double ControlSavingPercent(double incrementalR2) =>
        100 * (1 - ControlsAtEqualError(1, 1, incrementalR2));

    /// <summary>
    /// Share of the outcome variance that the score explains when its correlation is discounted and the outcome holds a
    /// drift that the score knows nothing of: (discount · correlation)² / (1 + drift²).
    /// </summary>
    /// <param name="correlation">Partial correlation given the planned covariates.</param>
    /// <param name="discount">Factor on the correlation, 0 to 1.</param>
    /// <param name="driftSd">SD of the drift, in residual outcome SDs.</param>
    public static double EffectiveR2(double correlation, double discount, double driftSd)
    {
        double effective = discount * correlation;
        return effective * effective / (1 + (driftSd * driftSd));
    }
}
