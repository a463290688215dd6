using TrialTwin.Studies.Runs;
using TrialTwin.Trials;

namespace TrialTwin.Web.Studies;

/// <summary>
/// Results of runs for the pages. A finished result never changes, so the last few stay in memory: reading one takes
/// longer than drawing the page. A partial result is read anew each time.
/// </summary>
public sealed class FinishedResults(RunQueue runs)
{
    private const int Kept = 4;

    private readonly Lock gate = new();
    private readonly List<(string RunId, StudyResult Result)> kept = [];

    /// <summary>What a run found so far; null when that is nothing.</summary>
    public async Task<StudyResult?> FindAsync(RunStatus run, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (kept.Find(entry => entry.RunId == run.Id) is { Result: { } known })
            {
                return known;
            }
        }

        var result = await runs.ResultAsync(run.Id, cancellation);
        if (result is not null && run.HasEnded)
        {
            Keep(run.Id, result);
        }

        return result;
    }

    private void Keep(string runId, StudyResult result)
    {
        lock (gate)
        {
            if (kept.Count == Kept)
            {
                kept.RemoveAt(0);
            }

            kept.Add((runId, result));
        }
    }
}
