using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Studies;

/// <summary>A study as its pages show it: the newest run with something to show, and whether a newer one is on its way.</summary>
/// <param name="Study">The study with its draft and revisions.</param>
/// <param name="Runs">Its runs, newest first, without logs.</param>
/// <param name="Run">The run shown; null when no run has results.</param>
/// <param name="Revision">Revision of that run; null without one.</param>
/// <param name="Result">What that run found; null without one.</param>
public sealed record StudyView(
    StudyDetail Study,
    IReadOnlyList<RunStatus> Runs,
    RunStatus? Run,
    Revision? Revision,
    StudyResult? Result)
{
    /// <summary>The protocol that the shown result belongs to; the draft while there is no result.</summary>
    public Protocol Protocol => Revision?.Protocol ?? Study.Draft;

    /// <summary>A run after the shown one that has not ended.</summary>
    public RunStatus? NewerRun => Runs.TakeWhile(r => r.Id != Run?.Id).FirstOrDefault(r => !r.HasEnded);

    /// <summary>The newest run of all, whatever became of it.</summary>
    public RunStatus? NewestRun => Runs.Count > 0 ? Runs[0] : null;

    /// <summary>The result holds only part of the replicates: intervals are wide and figures still move.</summary>
    public bool IsPartial => Result is { Simulation.IsComplete: false };
}
