using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Runs;

/// <summary>The steps in a run's life, each with its audit entry. A step that comes too late changes nothing.</summary>
internal sealed class RunLedger(RecordKeeper keeper, RunSignals signals, StudiesOptions options)
{
    /// <summary>Takes a run up: for the first time, or again after an interruption. Null when there is nothing left to do.</summary>
    public async Task<Protocol?> BeginAsync(string runId, CancellationToken cancellation)
    {
        var protocol = await keeper.ChangeAsync(
            async change =>
            {
                var run = await change.Rows.Runs.SingleOrDefaultAsync(r => r.Id == runId, cancellation);
                if (run is null || run.HasEnded)
                {
                    return null;
                }

                if (run.Phase == RunPhase.Cancelling)
                {
                    await EndAsync(change, run, RunPhase.Cancelled, cancellation);
                    return null;
                }

                Begin(change, run);
                var revision = await change.Rows.Revisions.SingleAsync(r => r.Id == run.RevisionId, cancellation);
                return CanonicalJson.Read<Protocol>(revision.Protocol);
            },
            cancellation);
        signals.Tell(runId);
        return protocol;
    }

    /// <summary>Tells who looks at the run that it went on.</summary>
    public void Tell(string runId) => signals.Tell(runId);

    public async Task LogAsync(string runId, string text, CancellationToken cancellation)
    {
        await keeper.JotAsync(
            async rows => await rows.RunLog.AddAsync(new RunLogRecord { RunId = runId, At = keeper.Now, Text = text }, cancellation),
            cancellation);
        signals.Tell(runId);
    }

    public async Task KeepPartialAsync(string runId, StudyResult result, CancellationToken cancellation)
    {
        var document = CanonicalJson.Write(result);
        await keeper.JotAsync(
            async rows =>
            {
                await rows.PartialResults.Where(p => p.RunId == runId).ExecuteDeleteAsync(cancellation);
                rows.PartialResults.Add(new PartialResultRecord { RunId = runId, Document = document });
            },
            cancellation);
        signals.Tell(runId);
    }

    public Task SucceedAsync(string runId, StudyResult result, CancellationToken cancellation) =>
        StepAsync(
            runId,
            async (change, run) =>
            {
                if (run.Phase == RunPhase.Cancelling)
                {
                    await EndAsync(change, run, RunPhase.Cancelled, cancellation);
                    return;
                }

                run.ResultHash = result.ResultHash;
                run.ReplicatesDone = run.ReplicatesPlanned;
                change.AddResult(run, CanonicalJson.Write(result));
                await EndAsync(change, run, RunPhase.Succeeded, cancellation);
            },
            cancellation);

    public Task FailAsync(string runId, IReadOnlyList<Problem> problems, CancellationToken cancellation) =>
        StepAsync(
            runId,
            (change, run) =>
            {
                run.Problems = CanonicalJson.Write(problems);
                return EndAsync(change, run, RunPhase.Failed, cancellation);
            },
            cancellation);

    public Task CancelledAsync(string runId, CancellationToken cancellation) =>
        StepAsync(runId, (change, run) => EndAsync(change, run, RunPhase.Cancelled, cancellation), cancellation);

    /// <summary>Asks a run to stop; one that nobody has begun has stopped already.</summary>
    public Task CancelAsync(string runId, Actor actor, CancellationToken cancellation) =>
        StepAsync(
            runId,
            async (change, run) =>
            {
                if (run.Phase == RunPhase.Queued)
                {
                    await EndAsync(change, run, RunPhase.Cancelled, cancellation, actor);
                }
                else if (run.Phase == RunPhase.Active)
                {
                    run.Phase = RunPhase.Cancelling;
                    change.Note(run, actor, AuditNote.Of("run cancel requested", new { run.Phase }));
                }
            },
            cancellation);

    public Task<bool> IsAskedToStopAsync(string runId, CancellationToken cancellation) =>
        keeper.ReadAsync(rows => rows.Runs.AnyAsync(r => r.Id == runId && r.Phase != RunPhase.Active, cancellation), cancellation);

    private async Task StepAsync(string runId, Func<RecordChange, RunRecord, Task> step, CancellationToken cancellation)
    {
        await keeper.ChangeAsync(
            async change =>
            {
                var run = await change.Rows.Runs.SingleOrDefaultAsync(r => r.Id == runId, cancellation)
                    ?? throw new BadInputException("run", $"There is no run '{runId}'.", "Choose one from the list of runs.");
                if (!run.HasEnded)
                {
                    await step(change, run);
                }
            },
            cancellation);
        signals.Tell(runId);
    }

    /// <summary>The newest partial result of a cancelled run stays, sealed as a whole one would be.</summary>
    private static async Task KeepWhatIsKnownAsync(RecordChange change, RunRecord run, CancellationToken cancellation)
    {
        var partial = await change.Rows.PartialResults.AsNoTracking().SingleOrDefaultAsync(p => p.RunId == run.Id, cancellation);
        if (partial is not null)
        {
            run.ResultHash = CanonicalJson.Read<StudyResult>(partial.Document).ResultHash;
            change.AddResult(run, partial.Document, "partial result stored");
        }
    }

    private void Begin(RecordChange change, RunRecord run)
    {
        var isFirst = run.StartedAt is null;
        run.Phase = RunPhase.Active;
        run.StartedAt ??= change.Now;
        run.ResumedAt = change.Now;
        run.Resumptions += isFirst ? 0 : 1;
        run.Threads = options.WorkerThreads;
        run.Platform = $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}";
        run.SoftwareVersion = SoftwareVersion.Current;
        var text = isFirst ? "run started" : "run resumed";
        change.Rows.RunLog.Add(new RunLogRecord { RunId = run.Id, At = change.Now, Text = text });
        change.Note(run, Actor.System, AuditNote.Of(text, new { run.Threads, run.Platform, run.SoftwareVersion, run.Resumptions }));
    }

    // What was only of use while the run was going on is cleared away; the log moves into the run, where it is sealed.
    private static async Task EndAsync(
        RecordChange change, RunRecord run, RunPhase phase, CancellationToken cancellation, Actor? actor = null)
    {
        var before = run.Phase;
        if (phase != RunPhase.Succeeded)
        {
            run.ReplicatesDone = await change.Rows.Chunks
                .Where(c => c.RunId == run.Id && c.DoneAt != null).SumAsync(c => c.Replicates, cancellation);
        }

        if (phase == RunPhase.Cancelled)
        {
            await KeepWhatIsKnownAsync(change, run, cancellation);
        }

        var text = $"run {phase.ToString().ToLowerInvariant()}";
        var lines = await change.Rows.RunLog.Where(l => l.RunId == run.Id).OrderBy(l => l.Id)
            .Select(l => new RunLogLine(l.At, l.Text)).ToListAsync(cancellation);
        run.Log = CanonicalJson.Write(lines.Append(new RunLogLine(change.Now, text)));
        run.Phase = phase;
        run.EndedAt = change.Now;
        await change.Rows.RunLog.Where(l => l.RunId == run.Id).ExecuteDeleteAsync(cancellation);
        await change.Rows.Chunks.Where(c => c.RunId == run.Id).ExecuteDeleteAsync(cancellation);
        await change.Rows.PartialResults.Where(p => p.RunId == run.Id).ExecuteDeleteAsync(cancellation);
        change.Note(
            run,
            actor ?? Actor.System,
            AuditNote.Of(text, new { phase = before.ToString() }, new { phase = phase.ToString(), run.ResultHash, run.ReplicatesDone, run.Problems }));
    }
}
