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

    /// <summary>How far history may be wrong, by prior and size.</summary>
    public static ResultTable Sensitivity(BorrowingSensitivityResult result) => new(
        "sensitivity",
        "Within the stated drift: error, power, and the drift that is tolerated",
        "One-sided. Tolerated: drifts between which the error keeps its limit; the search ends where a rate would leave 0 to 1, or at 3 SD.",
        [
            new("Prior"), new("Controls"), new("Largest type I error", "%"), new("At drift"), new("Power", "%"), new("Smallest power", "%"),
            new("Tolerated below"), new("Tolerated above"), new("Safe"),
        ],
        [.. result.Rows.Select(row => new TableRow([
            NameOf(row.Prior),
            new TableCell(NumberFormat.Count(row.Controls), row.Controls),
            Percent(row.LargestTypeIError),
            Number(row.WorstDrift),
            Percent(row.Power),
            Percent(row.SmallestPower),
            Number(row.ToleratedBelow),
            Number(row.ToleratedAbove),
            row.IsSafe ? "yes" : "no",
        ]))]);

    /// <summary>The bias that turns a conclusion, by prior.</summary>
    public static ResultTable Tipping(BorrowingSensitivityResult result) => new(
        "tipping",
        "The smallest bias of history that turns the conclusion",
        "Bias in log odds (rates) or the endpoint's unit (means); empty where none within ±4 log odds or ±3 SD turns it.",
        [new("Prior"), new("Probability of benefit"), new("Success"), new("Bias"), new("Mean of history after it")],
        [.. result.TippingPoints.Select(row => new TableRow([
            NameOf(row.Prior), Number(row.Probability), row.IsSuccess ? "yes" : "no", Number(row.Bias), Number(row.HistoryMean)]))]);

    /// <summary>The smallest safe control arm by prior.</summary>
    public static IEnumerable<string> SafeSizes(BorrowingSensitivityResult result) => result.SafeSizes.Select(size =>
        $"Smallest safe control arm within the stated drift, {NameOf(size.Prior)}: {Size(size.Controls)}{(size.Prior == new BorrowedPrior() ? "" : " (assumed)")}");

    private static string NameOf(BorrowedPrior prior) => prior switch
    {
        { PowerShare: { } share } => $"power prior, share {NumberFormat.Significant(share, 3)}",
        { RobustWeight: { } weight, HeterogeneityScale: { } scale } => $"robust MAP, weight {NumberFormat.Significant(weight, 3)}, heterogeneity {NumberFormat.Significant(scale, 3)}",
        _ => "no borrowing",
    };

    private static TableCell Number(double? value) => value is { } number ? new TableCell(NumberFormat.Significant(number, 3), number) : TableCell.Empty;

    private static string Size(int? controls) => controls is { } number ? NumberFormat.Count(number) : "none";

    private static TableCell Percent(double? share) =>
        share is { } value ? new TableCell(NumberFormat.Fixed(100 * value, 2), 100 * value) : TableCell.Empty;
}
