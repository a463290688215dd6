namespace TrialTwin.Trials.Comparison;

/// <summary>Where a saving comes from.</summary>
public enum SavingEvidence
{
    /// <summary>Seen on real patients whom the model had not seen.</summary>
    Observed,

    /// <summary>Follows from an assumed correlation.</summary>
    Assumed,
}
