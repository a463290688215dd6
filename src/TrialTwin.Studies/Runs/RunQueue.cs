using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Runs;

/// <summary>The runs: ask for one, follow it, stop it, take its result.</summary>
public sealed class RunQueue
{
    private readonly RecordKeeper keeper;
    private readonly RunLedger ledger;
    private readonly RunSignals signals;
    private readonly JobScheduler jobs;

    internal RunQueue(RecordKeeper keeper, RunLedger ledger, RunSignals signals, JobScheduler jobs)
    {
        this.keeper = keeper;
        this.ledger = ledger;
        this.signals = signals;
        this.jobs = jobs;
    }

    /// <summary>Puts a run of a revision into the queue and gives its id at once.</summary>
    /// <exception cref="BadInputException">There is no such revision.</exception>
    public async Task<string> EnqueueAsync(string revisionId, Actor actor, CancellationToken cancellation = default)
    {
        var runId = await keeper.ChangeAsync(
            async change =>
            {
                var revision = await change.Rows.Revisions.SingleOrDefaultAsync(r => r.Id == revisionId, cancellation)
                    ?? throw new BadInputException("revision", $"There is no revision '{revisionId}'.", "Commit the draft, then run its revision.");
                var plan = CanonicalJson.Read<Protocol>(revision.Protocol).Simulation;
                var run = new RunRecord
                {
                    Id = IdentifierSource.Next("run"),
                    StudyId = revision.StudyId,
                    RevisionId = revision.Id,
                    QueuedAt = change.Now,
                    QueuedBy = actor.Name,
                    Seed = plan.Seed.ToString(),
                    ReplicatesPlanned = plan.Replicates,
                };
                change.Rows.Add(run);
                change.Note(run, actor, AuditNote.Of("run queued", new { run.RevisionId, run.Seed, run.ReplicatesPlanned }));
                return run.Id;
            },
            cancellation);

        // If the process dies between the two, the queue is mended from the record at the next start.
        await jobs.ScheduleRunAsync(runId, cancellation);
        signals.Tell(runId);
        return runId;
    }

    /// <summary>Asks a run to stop. It ends as Cancelled within seconds; one that has ended stays as it is.</summary>
    public async Task CancelAsync(string runId, Actor actor, CancellationToken cancellation = default)
    {
        await ledger.CancelAsync(runId, actor, cancellation);
        signals.Cancel(runId);
    }

    /// <summary>Runs, newest first, without their logs.</summary>
    /// <param name="studyId">Only of this study; null for all.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public Task<IReadOnlyList<RunStatus>> ListAsync(string? studyId = null, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows =>
            {
                var runs = rows.Runs.Where(r => studyId == null || r.StudyId == studyId);
                return await RunStatusQuery.ToStatusesAsync(rows, runs, cancellation);
            },
            cancellation);

    /// <summary>A run with its log; null when there is no such run.</summary>
    public Task<RunStatus?> GetAsync(string runId, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows =>
            {
                var found = await RunStatusQuery.ToStatusesAsync(rows, rows.Runs.Where(r => r.Id == runId), cancellation);
                return found.Count == 0
                    ? null
                    : found[0] with { Log = await RunStatusQuery.LogAsync(rows, runId, cancellation) };
            },
            cancellation);

    /// <summary>The final result; of a cancelled run, what it knew; while a run goes on, what it knows so far; null when that is nothing.</summary>
    /// <exception cref="InvalidDataException">The stored result was altered.</exception>
    public Task<StudyResult?> ResultAsync(string runId, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows =>
            {
                if (await rows.Results.SingleOrDefaultAsync(r => r.RunId == runId, cancellation) is { } result)
                {
                    return result.Open();
                }

                return await rows.PartialResults.SingleOrDefaultAsync(p => p.RunId == runId, cancellation) is { } partial
                    ? CanonicalJson.Read<StudyResult>(partial.Document)
                    : null;
            },
            cancellation);

    /// <summary>Calls back with the id of each run that changes in this process, from any thread; dispose to stop.</summary>
    public IDisposable Watch(Action<string> changed) => signals.Listen(changed);
}
