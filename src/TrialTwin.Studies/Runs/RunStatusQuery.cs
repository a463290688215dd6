using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Runs;

/// <summary>Puts together what users see of runs: the record, and how far the blocks have come.</summary>
internal static class RunStatusQuery
{
    // Before this share of the work is done, an estimate of the rest would only jump about.
    private const double EstimateFrom = 0.05;

    private static readonly TimeSpan ShortestToJudge = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<RunStatus>> ToStatusesAsync(
        StudiesContext rows, IQueryable<RunRecord> runs, CancellationToken cancellation)
    {
        var found = await (
            from run in runs
            join revision in rows.Revisions on run.RevisionId equals revision.Id
            join study in rows.Studies on run.StudyId equals study.Id
            orderby run.QueuedAt descending, run.Id
            select new { run, revision.Number, study.Title }).ToListAsync(cancellation);
        var statuses = new List<RunStatus>(found.Count);
        foreach (var item in found)
        {
            var blocks = item.run.HasEnded ? BlockProgress.None : await BlocksAsync(rows, item.run, cancellation);
            statuses.Add(ToStatus(item.run, (item.Number, item.Title), blocks));
        }

        return statuses;
    }

    public static async Task<IReadOnlyList<RunLogLine>> LogAsync(StudiesContext rows, string runId, CancellationToken cancellation)
    {
        var kept = await rows.Runs.Where(r => r.Id == runId).Select(r => r.Log).SingleAsync(cancellation);
        return kept is not null
            ? CanonicalJson.Read<List<RunLogLine>>(kept)
            : await rows.RunLog.Where(l => l.RunId == runId).OrderBy(l => l.Id)
                .Select(l => new RunLogLine(l.At, l.Text)).ToListAsync(cancellation);
    }

    private static RunStatus ToStatus(RunRecord run, (int Number, string Title) of, BlockProgress blocks) => new(
        run.Id,
        run.StudyId,
        of.Title,
        run.RevisionId,
        of.Number,
        StateOf(run, blocks),
        run.HasEnded ? run.ReplicatesDone : blocks.ReplicatesDone,
        run.ReplicatesPlanned,
        run.QueuedAt,
        run.QueuedBy,
        run.StartedAt,
        run.EndedAt,
        Remaining(run, blocks),
        run.Resumptions,
        ulong.Parse(run.Seed),
        run.Threads,
        run.Platform,
        run.SoftwareVersion,
        run.ResultHash,
        run.Problems is null ? [] : CanonicalJson.Read<List<Problem>>(run.Problems),
        []);

    private static RunState StateOf(RunRecord run, BlockProgress blocks) => run.Phase switch
    {
        RunPhase.Queued => RunState.Queued,
        RunPhase.Active => blocks.BlockCount == 0 ? RunState.Preparing : RunState.Running,
        RunPhase.Cancelling => RunState.Cancelling,
        RunPhase.Succeeded => RunState.Succeeded,
        RunPhase.Failed => RunState.Failed,
        _ => RunState.Cancelled,
    };

    private static async Task<BlockProgress> BlocksAsync(StudiesContext rows, RunRecord run, CancellationToken cancellation)
    {
        var chunks = rows.Chunks.Where(c => c.RunId == run.Id);
        var done = chunks.Where(c => c.DoneAt != null);
        var recent = done.Where(c => c.DoneAt >= run.ResumedAt);
        return new BlockProgress(
            await chunks.CountAsync(cancellation),
            await done.SumAsync(c => c.Replicates, cancellation),
            await recent.SumAsync(c => c.Replicates, cancellation),
            await recent.OrderByDescending(c => c.DoneAt).Select(c => c.DoneAt).FirstOrDefaultAsync(cancellation),
            await recent.OrderBy(c => c.DoneAt).Select(c => c.DoneAt).FirstOrDefaultAsync(cancellation));
    }

    // From the pace since the first block of this execution, so that the time to prepare and a pause do not count;
    // the first blocks of two threads end almost together, which says nothing about the pace yet.
    private static TimeSpan? Remaining(RunRecord run, BlockProgress blocks)
    {
        if (run.Phase != RunPhase.Active || blocks.ReplicatesDone < EstimateFrom * run.ReplicatesPlanned
            || blocks.Last is not { } last || blocks.First is not { } first || last - first < ShortestToJudge)
        {
            return null;
        }

        var secondsPerReplicate = (last - first).TotalSeconds / blocks.RecentReplicates;
        return TimeSpan.FromSeconds(secondsPerReplicate * (run.ReplicatesPlanned - blocks.ReplicatesDone));
    }

    private sealed record BlockProgress(
        int BlockCount, int ReplicatesDone, int RecentReplicates, DateTimeOffset? Last, DateTimeOffset? First)
    {
        public static readonly BlockProgress None = new(0, 0, 0, null, null);
    }
}
