using System.Globalization;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>Who did what to this study, with the head of the hash chain.</summary>
internal static class AuditSection
{
    public static ReportSection Build(ReportInput input) => new("audit", "Audit trail", input.Context.Audit is { } audit
        ?
        [
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
}
