using System.Globalization;
using System.Text;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Sections;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Requests;

/// <summary>The report of a request as a document: the answer first, then what was asked, what limits it, how to get it again.</summary>
public static class RequestDocument
{
    /// <summary>Lines of a request that are printed; the rest is attached.</summary>
    private const int LongestRequest = 150;

    /// <summary>Pure: equal input gives an equal document.</summary>
    public static ReportDocument Build(RequestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportDocument(
            report.Title,
            $"{report.Title}, DRAFT",
            [
                new("Command", report.Command),
                new("Prepared by", report.PreparedBy),
                new("Prepared on", $"{report.Created.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC"),
                new("Signature", "none; sealed by the installation against change"),
                .. report.Requests.Select(file => new KeyValuePair<string, string>($"{file.Name} (SHA-256)", HashOf(file))),
            ],
            Question: null,
            [Answer(report), .. Asked(report), Limits(), Reproducibility(report)]);
    }

    private static ReportSection Answer(RequestReport report) => new("answer", "Answer",
    [
        .. report.Findings.Count > 0 ? [new BulletList(report.Findings)] : Array.Empty<ReportBlock>(),
        .. report.Tables.Select(table => new TableBlock(table)),
        .. report.Findings.Count == 0 && report.Tables.Count == 0
            ? [new Paragraph("The command gave no table; its results are attached.")]
            : Array.Empty<ReportBlock>(),
    ]);

    private static IEnumerable<ReportSection> Asked(RequestReport report) => report.Requests.Count == 0
        ? []
        :
        [
            new ReportSection("request", "What was asked",
                [.. report.Requests.SelectMany(file => new ReportBlock[] { new Heading(file.Name), new CodeLines(Lines(file)) })]),
        ];

    private static ReportSection Limits() => new("limits", "Limits",
    [
        new BulletList(
        [
            "Every figure holds under what the request assumes; whether the assumptions hold is not judged here.",
            "A Monte Carlo error counts the chance of the simulation alone, an interval that of the data alone; neither counts the choice of the model.",
            "Methods, their sources and limits are described in docs/methods of the version named below.",
            "The seal shows that the file is unchanged since this installation wrote it; it names no person.",
        ]),
    ]);

    private static ReportSection Reproducibility(RequestReport report) => new("reproducibility", "Reproducibility",
    [
        new CodeLines([$"./{report.Command}", "./trialtwin report verify report.pdf"]),
        new TableBlock(new ResultTable(
            "versions",
            "Versions",
            "Equal input and seed give equal results on any number of threads.",
            [new("Element"), new("Value")],
            [.. ReportEnvironment.Current().Select(pair => new TableRow([pair.Key, pair.Value]))])),
        new TableBlock(new ResultTable(
            "attachments",
            "Files attached to the PDF",
            $"Files of more than {RequestBundle.LargestBytes / 1_000_000} MB are not attached; run.json holds their hashes.",
            [new("File"), new("Size", "bytes"), new("SHA-256")],
            [.. RequestBundle.Build(report).SkipLast(1).Select(file => new TableRow([
                file.Name, new TableCell(NumberFormat.Count(file.Content.Length), file.Content.Length), HashOf(file)]))])),
    ]);

    private static IReadOnlyList<string> Lines(BundleFile file)
    {
        var lines = Encoding.UTF8.GetString(file.Content).TrimEnd().Split('\n');
        return lines.Length <= LongestRequest ? lines : [.. lines.Take(LongestRequest), $"… and {lines.Length - LongestRequest} more lines, attached"];
    }

    private static string HashOf(BundleFile file) => CanonicalJson.Sha256Hex(file.Content);
}
