namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>
/// Exact large-sample variance of the difference of two marginal means estimated with covariate adjustment (regression of
/// each arm on the covariates, or AIPW): k₁²/n₁ + k₀²/n₀ + Var(m₁ - m₀)/(n₁ + n₀), where k is the residual SD of an arm
/// and m its prediction. With one linear predictor this is Schuler et al. 2022, equation for the heterogeneous-slope
/// model. See docs/methods/control-arm.md.
/// </summary>
/// <param name="Active">Active arm.</param>
/// <param name="Control">Control arm.</param>
/// <param name="PredictionCorrelation">
/// Correlation between a patient's predictions under the two treatments, -1 to 1; 1 where the same patients do well in both.
/// </param>
public sealed record AdjustedVariance(ArmOutcome Active, ArmOutcome Control, double PredictionCorrelation = 1)
{
    /// <summary>Variance of the estimated difference, squared endpoint unit.</summary>
    /// <param name="active">Patients of the active arm, above 0, not necessarily whole.</param>
    /// <param name="controls">Controls, above 0.</param>
    public double Of(double active, double controls)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(active);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(controls);
        return (Active.ResidualVariance / active) + (Control.ResidualVariance / controls) + (Heterogeneity / (active + controls));
    }

    /// <summary>Variance times the total number of patients, at a share of active patients.</summary>
    public double PerPatient(double activeShare) => Of(activeShare, 1 - activeShare);

    /// <summary>
    /// Upper bound of <see cref="PerPatient"/> that holds for any correlation of predictions (the bound that the R
    /// package postcard plans with): s₁² + s₀² + π₀π₁ (k₁/π₁ + k₀/π₀)². Shown as worst case alone: it often lies above the
    /// variance without any adjustment.
    /// </summary>
    public double WorstCasePerPatient(double activeShare)
    {
        double controlShare = 1 - activeShare;
        double slopes = (Math.Sqrt(Active.ResidualVariance) / activeShare) + (Math.Sqrt(Control.ResidualVariance) / controlShare);
        return (Active.StandardDeviation * Active.StandardDeviation) + (Control.StandardDeviation * Control.StandardDeviation)
            + (activeShare * controlShare * slopes * slopes);
    }

    /// <summary>
    /// Controls with which the active arm, unchanged, gives a wanted variance; infinity when no number of controls does.
    /// </summary>
    /// <param name="active">Patients of the active arm, above 0.</param>
    /// <param name="variance">Wanted variance of the difference, above 0.</param>
    public double ControlsFor(double active, double variance)
    {
        // Variance falls in the number of controls down to that of the active arm alone; the quadratic in it has one positive root.
        double left = variance - (Active.ResidualVariance / active);
        if (left <= 0)
        {
            return double.PositiveInfinity;
        }

        double linear = (left * active) - Control.ResidualVariance - Heterogeneity;
        double root = Math.Sqrt((linear * linear) + (4 * left * Control.ResidualVariance * active));
        return (root - linear) / (2 * left);
    }

    private double Heterogeneity
    {
        get
        {
            double active = Active.PredictedSd;
            double control = Control.PredictedSd;
            return Math.Max(0, (active * active) + (control * control) - (2 * PredictionCorrelation * active * control));
        }
    }
}
