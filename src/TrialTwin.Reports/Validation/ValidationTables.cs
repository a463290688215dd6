using System.Globalization;
using TrialTwin.Numerics.Validation;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Validation;

/// <summary>Comparisons with references as tables: one line for each suite, and every figure.</summary>
public static class ValidationTables
{
    /// <summary>One row for each suite.</summary>
    public static ResultTable Summary(IReadOnlyList<ValidationResult> results) => new(
        "validation",
        "Comparisons with published and independent figures",
        "Worst: the figure that uses most of its tolerance, its distance from the reference over the distance allowed.",
        [new("suite"), new("evidence"), new("rows"), new("figures"), new("misses"), new("worst share of tolerance"), new("worst figure"), new("verdict"), new("source")],
        [.. results.Select(SummaryOf)]);

    /// <summary>One row for each figure.</summary>
    public static ResultTable Figures(IReadOnlyList<ValidationResult> results) => new(
        "validation-figures",
        "Every figure beside its reference",
        string.Empty,
        [new("suite"), new("row"), new("quantity"), new("expected"), new("found"), new("difference"), new("allowed"), new("agrees")],
        [.. from result in results from comparison in result.Comparisons select FigureOf(result.Suite, comparison)]);

    private static TableRow SummaryOf(ValidationResult result) => new(
    [
        result.Suite,
        result.Evidence.ToString().ToLowerInvariant(),
        Count(result.Rows),
        Count(result.Comparisons.Count),
        Count(result.Misses.Count),
        result.Worst is { } worst ? Number(worst.ShareOfTolerance) : TableCell.Empty,
        result.Worst is { Difference: > 0 } figure ? $"{figure.Row}: {figure.Quantity}" : "every figure equal",
        result.Passed ? "pass" : "FAIL",
        result.Source,
    ]);

    private static TableRow FigureOf(string suite, FigureComparison comparison) => new(
    [
        suite,
        comparison.Row,
        comparison.Quantity,
        Number(comparison.Expected),
        Number(comparison.Found),
        Number(comparison.Difference),
        Number(comparison.Tolerance.Around(comparison.Expected ?? 0)),
        comparison.Agrees ? "yes" : "no",
    ]);

    private static TableCell Count(int count) => new(count.ToString(CultureInfo.InvariantCulture), count);

    private static TableCell Number(double? value) =>
        value is { } number ? new TableCell(number.ToString("G3", CultureInfo.InvariantCulture), number) : TableCell.Empty;
}
