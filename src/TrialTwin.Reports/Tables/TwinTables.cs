using TrialTwin.Twins;

namespace TrialTwin.Reports.Tables;

/// <summary>The mechanistic twins' parameters and checks, as tables.</summary>
public static class TwinTables
{
    /// <summary>Every parameter of the compound, with where it comes from.</summary>
    public static ResultTable Parameters(TwinResult twins) => new(
        "twins-parameters",
        $"Parameters of {twins.Compound}",
        "Measured on the compound, predicted by a published method, or calibrated to the data named.",
        [new("Parameter"), new("Value"), new("Unit"), new("Origin"), new("Source")],
        [.. twins.Parameters.Select(parameter => new TableRow([
            parameter.Name,
            new TableCell(NumberFormat.Significant(parameter.Value, 4), parameter.Value),
            parameter.Unit,
            Wording.Of(parameter.Origin),
            parameter.Source,
        ]))]);

    /// <summary>Pharmacokinetic figures that were never fit targets.</summary>
    public static ResultTable Checks(TwinResult twins) => new(
        "twins-checks",
        "Pharmacokinetics against published figures",
        $"Never a fit target. {NumberFormat.Count(twins.Patients)} virtual patients, seed {twins.Seed}; median with 5 % to 95 % quantiles. " +
        "Fold error against the nearest end of the published value; 1 is inside.",
        [new("Quantity"), new("Unit"), new("Twins, median (5-95 %)"), new("Published"), new("Fold error"), new("Source")],
        [.. twins.Checks.Select(check => new TableRow([
            check.Quantity,
            check.Unit,
            new TableCell(
                $"{NumberFormat.Significant(check.Median, 3)} ({NumberFormat.Significant(check.P05, 3)} to {NumberFormat.Significant(check.P95, 3)})",
                check.Median),
            Range(check.ReferenceLower, check.ReferenceUpper),
            new TableCell(NumberFormat.Fixed(check.FoldError, 2), check.FoldError),
            check.Source,
        ]))]);

    /// <summary>Published treatment effects beside the twins' ones.</summary>
    public static ResultTable EffectChecks(TwinResult twins) => new(
        "twins-effect-checks",
        "Treatment effect against published trials",
        "Difference to placebo, negative is better. A trial used for calibration is no evidence that the model predicts; one used as a check is.",
        [
            new("Trial"), new("Dose", "mg/day"), new("Week"), new("Published", "points"), new("Twins", "points"), new("Use"), new("Source"),
        ],
        [.. twins.EffectChecks.Select(check => new TableRow([
            check.Trial,
            new TableCell(NumberFormat.Significant(check.DoseMgPerDay, 3), check.DoseMgPerDay),
            new TableCell(NumberFormat.Significant(check.Week, 3), check.Week),
            new TableCell(
                NumberFormat.Fixed(check.Published, 2) +
                (check.PublishedStandardError is { } error ? $" ± {NumberFormat.Fixed(error, 2)}" : string.Empty),
                check.Published),
            new TableCell(NumberFormat.Fixed(check.Predicted, 2), check.Predicted),
            Wording.Of(check.Use),
            check.Source,
        ]))]);

    private static string Range(double lower, double upper) => lower == upper
        ? NumberFormat.Significant(lower, 3)
        : $"{NumberFormat.Significant(lower, 3)} to {NumberFormat.Significant(upper, 3)}";
}
