namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Ways to compare trial with external patients, from plain to doubly robust.</summary>
public enum ComparisonMethod
{
    /// <summary>No adjustment.</summary>
    Unadjusted,

    /// <summary>Source and covariates in one regression (linear or Cox).</summary>
    Regression,

    /// <summary>Pairs matched by the propensity score.</summary>
    Matching,

    /// <summary>External patients weighted to resemble the trial's.</summary>
    WeightingTrial,

    /// <summary>Both weighted to the patients whom either might have enrolled.</summary>
    WeightingOverlap,

    /// <summary>Weights and outcome models, for the trial's patients.</summary>
    DoublyRobustTrial,

    /// <summary>Weights and outcome models, for the overlap.</summary>
    DoublyRobustOverlap,
}
