using System.Globalization;
using TrialTwin.Prognosis.History;

namespace TrialTwin.Reports.Tables;

/// <summary>What was read of the historical trial, as tables.</summary>
public static class HistoryTables
{
    public static ResultTable Files(HistoryResult history) => new(
        "history-files",
        "Data files",
        "SHA-256 over the bytes of each file as read.",
        [new("File"), new("Size", "bytes"), new("Rows"), new("SHA-256"), new("Source"), new("Licence")],
        [.. history.Files.Select(file => new TableRow([
            file.Name,
            new TableCell(NumberFormat.Count(file.Bytes), file.Bytes),
            new TableCell(NumberFormat.Count(file.Rows), file.Rows),
            file.Sha256,
            file.Source,
            file.Licence,
        ]))]);

    public static ResultTable Flow(HistoryResult history) => new(
        "history-flow",
        "Flow of patients",
        $"From all randomised patients of {history.Trial} to those that the models learn from.",
        [new("Step"), new("Patients"), new("Reason")],
        [.. history.Flow.Select(step => new TableRow([
            step.Step, new TableCell(NumberFormat.Count(step.Patients), step.Patients), step.Reason]))]);

    /// <summary>The trial's own published table beside ours.</summary>
    public static ResultTable Published(HistoryResult history) => new(
        "history-published",
        $"{history.Trial}: published primary table beside ours",
        "Computed from the same data; rounded to the printed digits. The trial's own analysis carries the last observation forward for patients who left; " +
        "it is repeated here to show that the data were read rightly, and nothing else rests on it.",
        [new("Figure"), new("Published"), new("Computed"), new("Agrees")],
        [.. history.PublishedTable.Select(figure => new TableRow([
            figure.Quantity,
            new TableCell(figure.Published, double.Parse(figure.Published, CultureInfo.InvariantCulture)),
            new TableCell(figure.Computed, figure.Full),
            figure.Matches ? "yes" : "no",
        ]))]);

    public static ResultTable Visits(HistoryResult history) => new(
        "history-visits",
        "Change from baseline among the patients seen",
        "Observed cases; no value is carried forward.",
        [new("Arm"), new("Week"), new("Patients"), new("Mean", "points"), new("SD", "points")],
        [.. history.Visits.Select(visit => new TableRow([
            visit.Arm,
            new TableCell(NumberFormat.Significant(visit.Week, 3), visit.Week),
            new TableCell(NumberFormat.Count(visit.Patients), visit.Patients),
            new TableCell(NumberFormat.Fixed(visit.Mean, 2), visit.Mean),
            new TableCell(NumberFormat.Fixed(visit.StandardDeviation, 2), visit.StandardDeviation),
        ]))]);

    public static ResultTable Retention(HistoryResult history) => new(
        "history-retention",
        "Patients still in the trial",
        "Share of those randomised.",
        [new("Arm"), new("Week"), new("Remaining"), new("Randomised"), new("Share", "%")],
        [.. history.Retention.Select(row => new TableRow([
            row.Arm,
            new TableCell(NumberFormat.Significant(row.Week, 3), row.Week),
            new TableCell(NumberFormat.Count(row.Remaining), row.Remaining),
            new TableCell(NumberFormat.Count(row.Randomised), row.Randomised),
            new TableCell(NumberFormat.Fixed(100.0 * row.Remaining / row.Randomised, 0), 100.0 * row.Remaining / row.Randomised),
        ]))]);
}
