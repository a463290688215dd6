using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Reports.Tables;

/// <summary>Planned sizes of a trial, the clever analysis beside the plain ones.</summary>
public static class PlannedSizeTables
{
    public static ResultTable Sizes(ControlArmRequest request, ControlArmEstimate estimate) => new(
        "planned-sizes",
        $"Patients needed for {request.Test.Power * 100:0.##} % power",
        "Saved: against the plainer analysis before it (ANCOVA against unadjusted, score against ANCOVA). Controls when only they shrink: active arm and standard error of the plainer analysis kept. Worst case: the loose bound of the variance, not a plan.",
        [
            new("Allocation"), new("Discount"), new("Analysis"), new("At"), new("R²"), new("Total patients"), new("Active"), new("Controls"),
            new("Power", "%"), new("Patients saved"), new("Controls when only they shrink"), new("Controls saved", "%"),
            new("Worst case, total patients"), new("Evidence"),
        ],
        [.. estimate.Sizes.Select(Row)]);

    /// <summary>The convention of the discounts, in a sentence.</summary>
    public static string ConventionOf(DiscountConvention convention) => convention switch
    {
        DiscountConvention.CorrelationAndSpread => "Discounts multiply the correlation and the standard deviation: V = (spread · SD)² (1 - (factor · r)²).",
        _ => "Discounts multiply R² and the variance: V = spread · SD² - factor · R² · SD².",
    };

    /// <summary>What each score's interval says of it.</summary>
    public static IEnumerable<string> Verdicts(ControlArmRequest request)
    {
        foreach (var score in request.Scores)
        {
            var gain = score.Incremental(request.Covariates.R2.Value);
            string verdict = gain.Lower > 0 ? "its interval lies above 0" : "not demonstrated: its interval does not lie above 0";
            yield return $"{score.Label}: incremental R² {NumberFormat.Fixed(gain.Value, 3)} ({NumberFormat.Fixed(gain.Lower, 3)} to {NumberFormat.Fixed(gain.Upper, 3)}), {Wording.Of(score.Evidence)}; {verdict}. Source: {score.Source}";
        }
    }

    private static TableRow Row(PlannedSize size) => new([
        size.Allocation,
        size.Discount,
        size.Method switch
        {
            PlannedMethod.Unadjusted => "unadjusted",
            PlannedMethod.Ancova => "ANCOVA",
            _ => $"ANCOVA + {size.ScoreId}",
        },
        size.Method == PlannedMethod.Unadjusted ? TableCell.Empty : At(size.At),
        new TableCell(NumberFormat.Fixed(size.R2, 3), size.R2),
        Count(size.TotalPatients),
        Count(size.ActivePatients),
        Count(size.ControlPatients),
        new TableCell(NumberFormat.Fixed(100 * size.Power, 1), 100 * size.Power),
        size.PatientsSaved is { } saved ? Count(saved) : TableCell.Empty,
        size.Method == PlannedMethod.Unadjusted ? TableCell.Empty : size.ControlsAtEqualError is { } controls ? Count(controls) : "no saving",
        size.ControlsSavedPercent is { } percent ? new TableCell(NumberFormat.Fixed(percent, 1), percent) : TableCell.Empty,
        Count(size.WorstCaseTotal),
        size.Evidence is { } evidence ? Wording.Of(evidence) : TableCell.Empty,
    ]);

    private static TableCell At(IntervalLimit limit) => limit switch
    {
        IntervalLimit.Lower => "lower limit",
        IntervalLimit.Upper => "upper limit",
        _ => "estimate",
    };

    private static TableCell Count(int value) => new(NumberFormat.Count(value), value);
}
