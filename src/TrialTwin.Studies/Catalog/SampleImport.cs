using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Catalog;

/// <summary>Brings a sample study with its finished run into the record, after checking that both belong together.</summary>
public sealed class SampleImport
{
    public const string ProtocolFile = "protocol.json";
    public const string ResultFile = "result.json";

    private readonly RecordKeeper keeper;

    internal SampleImport(RecordKeeper keeper) => this.keeper = keeper;

    /// <summary>Imports every sample of a folder that is not there yet.</summary>
    public async Task ImportAllAsync(string folder, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var sample in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (File.Exists(Path.Combine(sample, ProtocolFile)))
            {
                await ImportAsync(sample, cancellation);
            }
        }
    }

    /// <summary>Imports <c>protocol.json</c> and, where it is there, <c>result.json</c>. Does nothing when the study is there.</summary>
    /// <exception cref="BadInputException">The protocol is invalid, or the result is not its result or was altered.</exception>
    public async Task ImportAsync(string folder, CancellationToken cancellation = default)
    {
        var protocol = ProtocolReader.Read(await File.ReadAllTextAsync(Path.Combine(folder, ProtocolFile), cancellation));
        var resultPath = Path.Combine(folder, ResultFile);
        var result = File.Exists(resultPath)
            ? CanonicalJson.Read<StudyResult>(await File.ReadAllTextAsync(resultPath, cancellation))
            : null;
        await keeper.ChangeAsync(
            async change =>
            {
                if (!await change.Rows.Studies.AnyAsync(s => s.Id == protocol.Id, cancellation))
                {
                    Add(change, protocol, result);
                }
            },
            cancellation);
    }

    private static void Add(RecordChange change, Protocol protocol, StudyResult? result)
    {
        var study = new StudyRecord
        {
            Id = protocol.Id,
            Title = protocol.Title,
            IsSample = true,
            CreatedAt = change.Now,
            CreatedBy = Actor.System.Name,
            Draft = CanonicalJson.Write(protocol),
            DraftSavedAt = change.Now,
            DraftSavedBy = Actor.System.Name,
        };
        change.Rows.Add(study);
        change.Note(study, Actor.System, AuditNote.Of("sample study imported", new { study.Id, study.Title }));
        var revision = RevisionHistory.Commit(change, study, null, (Actor.System, "Sample study, as delivered with TrialTwin"));
        if (result is not null)
        {
            AddRun(change, revision, (protocol, result));
        }
    }

    private static void AddRun(RecordChange change, RevisionRecord revision, (Protocol Protocol, StudyResult Result) sample)
    {
        Check(revision, sample.Result);
        var plan = sample.Protocol.Simulation;
        var run = new RunRecord
        {
            Id = IdentifierSource.Next("run"),
            StudyId = revision.StudyId,
            RevisionId = revision.Id,
            Phase = RunPhase.Succeeded,
            QueuedAt = change.Now,
            QueuedBy = Actor.System.Name,
            StartedAt = change.Now,
            EndedAt = change.Now,
            Seed = plan.Seed.ToString(),
            ReplicatesPlanned = plan.Replicates,
            ReplicatesDone = plan.Replicates,
            SoftwareVersion = SoftwareVersion.Current,
            ResultHash = sample.Result.ResultHash,
            Log = CanonicalJson.Write(new[] { new RunLogLine(change.Now, "imported with the sample study; run it again to reproduce it") }),
        };
        change.Rows.Add(run);
        change.Note(run, Actor.System, AuditNote.Of("run imported", new { run.RevisionId, run.Seed, run.ResultHash }));
        change.AddResult(run, CanonicalJson.Write(sample.Result));
    }

    private static void Check(RevisionRecord revision, StudyResult result)
    {
        var fault = result.ProtocolHash != revision.ProtocolHash
            ? $"The result belongs to another protocol ({result.ProtocolHash}); this one is {revision.ProtocolHash}."
            : result.ComputeHash() != result.ResultHash ? $"The result was altered: it does not give its hash {result.ResultHash}." : null;
        if (fault is not null)
        {
            throw new BadInputException($"{revision.StudyId}/{ResultFile}", fault, "Run the study again and keep its new result.");
        }
    }
}
