using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;
using TrialTwin.Trials;

namespace TrialTwin.Studies.Runs;

/// <summary>Puts results into the record and takes them out again, unchanged or not at all.</summary>
internal static class RunResultStore
{
    /// <param name="change">The step that ends the run.</param>
    /// <param name="run">Run with the hash of the result.</param>
    /// <param name="document">The result as canonical JSON.</param>
    /// <param name="text">What the audit trail says.</param>
    public static void AddResult(this RecordChange change, RunRecord run, string document, string text = "result stored")
    {
        var result = new RunResultRecord
        {
            RunId = run.Id,
            StudyId = run.StudyId,
            Document = document,
            DocumentHash = ContentDigest.Of(document),
        };
        change.Rows.Add(result);
        change.Note(result, Actor.System, AuditNote.Of(text, new { result.DocumentHash, run.ResultHash }));
    }

    /// <exception cref="InvalidDataException">The stored document is not the one that was stored.</exception>
    public static StudyResult Open(this RunResultRecord record) =>
        ContentDigest.Of(record.Document) == record.DocumentHash
            ? CanonicalJson.Read<StudyResult>(record.Document)
            : throw new InvalidDataException(
                $"The stored result of {record.RunId} does not match its hash {record.DocumentHash}: it was altered. Run 'trialtwin audit verify'.");
}
