using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.ControlArms.External;

namespace TrialTwin.Reports.Tables;

/// <summary>A comparison with external controls, as tables and sentences.</summary>
public static class ExternalControlTables
{
    public static ResultTable Estimates(ExternalControlResult result) => new(
        "external-controls",
        "Trial against external patients",
        "95 % intervals. Ratios are shown as ratios, their standard errors on the log scale. Sizes are effective numbers where patients are weighted. Not randomised: every figure may be biased by what was not measured.",
        [
            new("Analysis"), new("Measure"), new("Estimate"), new("Lower"), new("Upper"), new("Standard error"), new("Trial patients"), new("External patients"), new("Primary"),
        ],
        [.. result.Estimates.Select(row => new TableRow([
            Words(row.Method),
            Words(row.Measure),
            Cell(Scaled(row, row.Estimate)),
            Cell(Scaled(row, row.Lower)),
            Cell(Scaled(row, row.Upper)),
            Cell(row.StandardError),
            new TableCell(NumberFormat.Fixed(row.TrialSize, 1), row.TrialSize),
            new TableCell(NumberFormat.Fixed(row.ExternalSize, 1), row.ExternalSize),
            row == result.Primary ? "yes" : "",
        ]))]);

    public static ResultTable Balance(ExternalControlResult result) => new(
        "balance",
        "Standardised mean differences, trial minus external",
        "Love plot data: beyond ±0.1 a covariate is called imbalanced.",
        [
            new("Covariate"), new("Trial mean"), new("External mean"), new("Unadjusted"), new("Matched"), new("Weighted to the trial"), new("Weighted to the overlap"),
        ],
        [.. result.Balance.Select(row => new TableRow([
            row.Covariate, Cell(row.TrialMean), Cell(row.ExternalMean), Cell(row.Before), Cell(row.Matched), Cell(row.WeightedTrial), Cell(row.WeightedOverlap),
        ]))]);

    /// <summary>Sources, the primary estimate, overlap and every warning.</summary>
    public static IEnumerable<string> Summary(ExternalControlResult result)
    {
        foreach (var source in result.Sources)
        {
            yield return $"{source.Name}: {NumberFormat.Count(source.Patients)} of {NumberFormat.Count(source.Filtered)} patients analysed{(source.Events is { } events ? $", {NumberFormat.Count(events)} events" : "")}";
        }

        var primary = result.Primary;
        yield return $"Primary ({Words(primary.Method)}): {Words(primary.Measure)} {Text(Scaled(primary, primary.Estimate))} ({Text(Scaled(primary, primary.Lower))} to {Text(Scaled(primary, primary.Upper))})";
        yield return $"Propensity scores: area under the ROC curve {NumberFormat.Fixed(result.Overlap.Area, 3)}, {NumberFormat.Count(result.Overlap.Pairs)} pairs within the caliper";
        if (result.ImportantBiasExcluded is { } excluded)
        {
            yield return excluded ? "The stated important bias is excluded in these patients, by what was measured" : "The stated important bias is NOT excluded";
        }

        var bias = result.Bias;
        yield return bias.Tipping is { } tipping
            ? $"A bias of {Text(Scaled(primary, tipping))} would turn the conclusion"
            : "The interval holds no difference already: no bias is needed to explain it";
        yield return $"Under the important bias a one-sided test at 2.5 % errs with {NumberFormat.Fixed(100 * bias.TypeIErrorAtImportant, 1)} %; the largest bias that keeps {NumberFormat.Fixed(100 * bias.MaximumTypeIError, 1)} % is {Text(Scaled(primary, bias.Tolerated))}";
        foreach (var warning in result.Warnings)
        {
            yield return $"warning, {warning.Kind}: {warning.Message}";
        }
    }

    private static double Scaled(ComparisonRow row, double value) =>
        row.Measure is ComparisonMeasure.LogHazardRatio or ComparisonMeasure.LogOddsRatio ? Elementary.Exp(value) : value;

    private static string Words(ComparisonMethod method) => method switch
    {
        ComparisonMethod.Unadjusted => "unadjusted",
        ComparisonMethod.Regression => "regression",
        ComparisonMethod.Matching => "matching",
        ComparisonMethod.WeightingTrial => "weighting to the trial",
        ComparisonMethod.WeightingOverlap => "weighting to the overlap",
        ComparisonMethod.DoublyRobustTrial => "doubly robust, trial",
        _ => "doubly robust, overlap",
    };

    private static string Words(ComparisonMeasure measure) => measure switch
    {
        ComparisonMeasure.LogHazardRatio => "hazard ratio",
        ComparisonMeasure.LogOddsRatio => "odds ratio given the covariates",
        ComparisonMeasure.RestrictedMean => "difference of restricted means",
        _ => "difference",
    };

    private static string Text(double value) => NumberFormat.Significant(value, 3);

    private static TableCell Cell(double? value) => value is { } number ? new TableCell(Text(number), number) : TableCell.Empty;
}
