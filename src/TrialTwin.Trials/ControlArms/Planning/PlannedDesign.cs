namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>Whole patients per arm, and the variance that they were planned with.</summary>
internal sealed record PlannedDesign(AdjustedVariance Variance, int Active, int Controls, int Coefficients)
{
    public int Total => Active + Controls;
}
