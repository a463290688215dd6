using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;

namespace TrialTwin.Web.Studies;

/// <summary>Puts together what a study's pages show.</summary>
public sealed class StudyViews(StudyCatalog catalog, RevisionHistory revisions, RunQueue runs, FinishedResults results)
{
    /// <summary>The view of a study; null when there is no such study.</summary>
    /// <param name="studyId">Study.</param>
    /// <param name="runId">Run to show; null for the newest that succeeded, else the one that is under way.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public async Task<StudyView?> FindAsync(string studyId, string? runId, CancellationToken cancellation)
    {
        if (await catalog.GetAsync(studyId, cancellation) is not { } study)
        {
            return null;
        }

        var all = await runs.ListAsync(studyId, cancellation);
        var shown = Choose(all, runId);
        var result = shown is null ? null : await results.FindAsync(shown, cancellation);
        var revision = shown is null ? null : await revisions.GetAsync(shown.RevisionId, cancellation);
        return new StudyView(study, all, result is null ? null : shown, result is null ? null : revision, result);
    }

    private static RunStatus? Choose(IReadOnlyList<RunStatus> all, string? runId) =>
        runId is not null
            ? all.FirstOrDefault(r => r.Id == runId)
            : all.FirstOrDefault(r => r.State == RunState.Succeeded) ?? all.FirstOrDefault(r => !r.HasEnded);
}
