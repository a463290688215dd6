using TrialTwin.Trials.ControlArms.Borrowing;

namespace TrialTwin.Reports.Tables;

/// <summary>Borrowing of historical controls, as tables and sentences.</summary>
public static class BorrowingTables
{
    public static ResultTable Cells(BorrowingEstimate borrowing) => new(
        "borrowing",
        "Type I error and power as the trial's controls drift from history",
        "Exact, one-sided. Alone: the same trial without borrowing. Empty where a rate would leave 0 to 1. Every saving by borrowing is assumed.",
        [
            new("Controls"), new("Drift"), new("Type I error", "%"), new("Power", "%"), new("Type I error alone", "%"), new("Power alone", "%"),
        ],
        [.. borrowing.Cells.Select(cell => new TableRow([
            new TableCell(NumberFormat.Count(cell.Controls), cell.Controls),
            new TableCell(NumberFormat.Significant(cell.Drift, 3), cell.Drift),
            Percent(cell.TypeIError),
            Percent(cell.Power),
            Percent(cell.TypeIErrorAlone),
            Percent(cell.PowerAlone),
        ]))]);

    /// <summary>Prior, what it is worth, and the smallest safe control arm.</summary>
    public static IEnumerable<string> Summary(BorrowingEstimate borrowing)
    {
        yield return $"MAP prior: mean {NumberFormat.Significant(borrowing.Mean, 4)}, SD {NumberFormat.Significant(borrowing.Sd, 3)}, 95 % {NumberFormat.Significant(borrowing.Lower, 3)} to {NumberFormat.Significant(borrowing.Upper, 3)}; SD between studies {NumberFormat.Significant(borrowing.Heterogeneity, 3)}";
        yield return "Robust prior is worth, patients: " + string.Join(", ", borrowing.EffectiveSampleSizes.Select(size =>
            $"{size.Method} {(size.Patients is { } patients ? NumberFormat.Fixed(patients, 1) : $"not defined ({size.Reason})")}"));
        yield return $"Smallest safe control arm of those asked for: {Size(borrowing.SmallestSafeControls)} with borrowing (assumed), {Size(borrowing.SmallestSafeControlsAlone)} without";
    }

    private static string Size(int? controls) => controls is { } number ? NumberFormat.Count(number) : "none";

    private static TableCell Percent(double? share) =>
        share is { } value ? new TableCell(NumberFormat.Fixed(100 * value, 2), 100 * value) : TableCell.Empty;
}
