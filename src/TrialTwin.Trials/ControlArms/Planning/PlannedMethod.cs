namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>The analyses that a plan sets side by side, plainest first.</summary>
public enum PlannedMethod
{
    /// <summary>Difference of means.</summary>
    Unadjusted,

    /// <summary>Adjusted for the planned baseline covariates.</summary>
    Ancova,

    /// <summary>Adjusted for the prognostic score as well.</summary>
    Score,
}
