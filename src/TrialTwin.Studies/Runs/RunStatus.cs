using TrialTwin.Numerics.Problems;

namespace TrialTwin.Studies.Runs;

/// <summary>A run as its users see it.</summary>
/// <param name="Id">Part of the address of its page.</param>
/// <param name="StudyId">Study.</param>
/// <param name="StudyTitle">Title of the study now.</param>
/// <param name="RevisionId">Revision that is run.</param>
/// <param name="RevisionNumber">Its number within the study.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ReplicatesDone">Replicates simulated so far, of each cell.</param>
/// <param name="ReplicatesPlanned">Replicates planned.</param>
/// <param name="QueuedAt">UTC.</param>
/// <param name="QueuedBy">Name of the person.</param>
/// <param name="StartedAt">UTC; null while queued.</param>
/// <param name="EndedAt">UTC; null until it ends.</param>
/// <param name="Remaining">Estimate from the last blocks, known after 5 % of the work; null otherwise.</param>
/// <param name="Resumptions">How often it went on after an interruption.</param>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Threads">Blocks simulated at a time; the result does not depend on it.</param>
/// <param name="Platform">Operating system, processor and .NET version.</param>
/// <param name="SoftwareVersion">Version of TrialTwin.</param>
/// <param name="ResultHash">Hash of the result that is kept: the final one, or the partial one of a cancelled run; null without.</param>
/// <param name="Problems">Why it failed; empty otherwise.</param>
/// <param name="Log">What it said, oldest first; empty in lists.</param>
public sealed record RunStatus(
    string Id,
    string StudyId,
    string StudyTitle,
    string RevisionId,
    int RevisionNumber,
    RunState State,
    int ReplicatesDone,
    int ReplicatesPlanned,
    DateTimeOffset QueuedAt,
    string QueuedBy,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    TimeSpan? Remaining,
    int Resumptions,
    ulong Seed,
    int? Threads,
    string? Platform,
    string? SoftwareVersion,
    string? ResultHash,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<RunLogLine> Log)
{
    /// <summary>Share of the replicates done, 0 to 1.</summary>
    public double Progress => ReplicatesPlanned == 0 ? 0 : (double)ReplicatesDone / ReplicatesPlanned;

    /// <summary>Whether there is a result to look at, be it partial.</summary>
    public bool HasResult => ResultHash is not null || (!HasEnded && ReplicatesDone > 0);

    public bool HasEnded => State is RunState.Succeeded or RunState.Failed or RunState.Cancelled;
}
