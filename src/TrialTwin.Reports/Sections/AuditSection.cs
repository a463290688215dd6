using System.Globalization;
using TrialTwin.Reports.Tables;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Reports.Sections;

/// <summary>Who did what to this study, with the head of the hash chain.</summary>
internal static class AuditSection
{
    private const int LongestValue = 160;

    public static ReportSection Build(ReportInput input) => new("audit", "Audit trail", input.Context.Audit is { } audit
        ?
        [
            .. input.Context.Origin is { } origin ? Changes(origin) : [],
            new Paragraph($"Extract for this study out of {NumberFormat.Count(audit.ChainLength)} records. Each record holds the hash of the one before; " +
                "the head below fixes all of them at the time of this report."),
            new CodeLines([$"head of the chain, SHA-256 {audit.HeadHash}"]),
            new TableBlock(new ResultTable(
                "audit-extract",
                "Audit trail of this study",
                "Times are UTC; hashes are shortened to 12 characters here and whole in audit-extract.json.",
                [new("Record"), new("Time"), new("Person"), new("Action"), new("Subject"), new("Reason"), new("Hash")],
                [.. audit.Entries.Select(entry => new TableRow([
                    new TableCell(entry.Sequence.ToString(CultureInfo.InvariantCulture), entry.Sequence),
                    entry.Utc.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    entry.Person,
                    entry.Action,
                    entry.Subject,
                    entry.Reason,
                    entry.Hash[..Math.Min(12, entry.Hash.Length)],
                ]))])),
        ]
        :
        [
            new Paragraph("This report was built from a protocol and a result file on the command line, without a database: there is no audit trail to quote. " +
                "The hashes in the next section still tie it to its input."),
        ]);

    private static IReadOnlyList<ReportBlock> Changes(StudyOrigin origin) => origin.Changes.Count == 0
        ? [new Paragraph($"This study is a copy of {Name(origin)} and says the same.")]
        :
        [
            new Paragraph($"This study is a copy of {Name(origin)}. The table lists every part of the protocol that differs; protocol.json holds all of them whole."),
            new TableBlock(new ResultTable(
                "protocol-changes",
                $"Changed since {Name(origin)}",
                $"Values as in the protocol's file; those longer than {LongestValue} characters are cut here.",
                [new("Where"), new("Original"), new("This study")],
                [.. origin.Changes.Select(change => new TableRow([change.Path, Cut(change.Before), Cut(change.After)]))])),
        ];

    private static string Name(StudyOrigin origin) => $"{origin.StudyId}, revision {origin.RevisionNumber}";

    private static string Cut(string? value) => value switch
    {
        null => "not there",
        { Length: > LongestValue } => value[..LongestValue] + "…",
        _ => value,
    };
}
