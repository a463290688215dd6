namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>Outcome of one arm as a plan sees it.</summary>
/// <param name="StandardDeviation">SD of the outcome, endpoint unit, above 0.</param>
/// <param name="R2">Share of its variance that the adjustment explains, 0 to below 1.</param>
public sealed record ArmOutcome(double StandardDeviation, double R2)
{
    /// <summary>Variance that the adjustment leaves, squared endpoint unit.</summary>
    public double ResidualVariance => StandardDeviation * StandardDeviation * (1 - R2);

    /// <summary>SD of the predicted outcome, endpoint unit.</summary>
    public double PredictedSd => StandardDeviation * Math.Sqrt(Math.Max(0, R2));
}
