namespace TrialTwin.Studies.Audit;

/// <summary>
/// A record that may only change together with an audit entry. The entry keeps a digest of <see cref="Evidence"/>, so that
/// a change made behind the audit trail's back is found and named.
/// </summary>
internal interface IAudited
{
    /// <summary>What the audit entry is about, such as "run/run-7k3f9q2xm4bd".</summary>
    string Subject { get; }

    /// <summary>The study it belongs to; null for what belongs to none, such as a log-in.</summary>
    string? StudyId { get; }

    /// <summary>Every field that counts, in a fixed order.</summary>
    IReadOnlyList<object?> Evidence { get; }
}
