using TrialTwin.Numerics.Estimates;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Figures;

/// <summary>Designs at equal power.</summary>
public static class ComparisonFigures
{
    /// <summary>Total patients that each design needs, one dot per analysis.</summary>
    public static Figure TotalPatients(Protocol protocol, ComparisonResult comparison, string scenarioId, DropoutStrategy strategy)
    {
        var rows = Rows(comparison, scenarioId, strategy);
        return new Figure(
            $"equal-power-{scenarioId}-{strategy.ToString().ToLowerInvariant()}-plot",
            $"Total patients at {Power(comparison)} power: {protocol.ScenarioLabel(scenarioId)}",
            $"{Wording.Sentence(Wording.Of(strategy))} strategy; dots with ± 1.96 Monte Carlo standard errors.{LeftOut(rows)}",
            new FigureAxis("Total patients (largest)", string.Empty),
            new FigureAxis("Variant", string.Empty, AxisScale.Category),
            [.. Enum.GetValues<AnalysisMethod>().Select((method, i) =>
            {
                var own = rows.Where(row => row.Method == method && row.TotalPatients is not null).ToList();
                return new IntervalSeries(
                    Wording.Of(method), i,
                    [.. own.Select(row => protocol.VariantLabel(row.VariantId))],
                    [.. own.Select(row => row.TotalPatients!.Value.Value)],
                    [.. own.Select(row => Lower(row.TotalPatients!.Value))],
                    [.. own.Select(row => Upper(row.TotalPatients!.Value))]);
            })])
        { Height = 120 + (60 * protocol.Variants.Count) };
    }

    /// <summary>Controls against total: what a design saves in controls it may pay in patients.</summary>
    public static Figure ControlsAgainstTotal(Protocol protocol, ComparisonResult comparison, string scenarioId, DropoutStrategy strategy)
    {
        var rows = Rows(comparison, scenarioId, strategy);
        return new Figure(
            $"controls-{scenarioId}-{strategy.ToString().ToLowerInvariant()}-plot",
            $"Controls against total at {Power(comparison)} power: {protocol.ScenarioLabel(scenarioId)}",
            $"{Wording.Sentence(Wording.Of(strategy))} strategy; each line joins the analyses of one variant, the unadjusted one at the right. Lower left is better.{LeftOut(rows)}",
            new FigureAxis("Total patients (largest)", string.Empty),
            new FigureAxis("Control patients", string.Empty),
            [.. protocol.Variants.Select((variant, i) =>
            {
                var own = rows.Where(row => row.VariantId == variant.Id && row is { TotalPatients: not null, Controls: not null }).ToList();
                return new PointSeries(
                    variant.Label, i,
                    [.. own.Select(row => row.TotalPatients!.Value.Value)],
                    [.. own.Select(row => row.Controls!.Value.Value)],
                    [.. own.Select(row => Lower(row.Controls!.Value))],
                    [.. own.Select(row => Upper(row.Controls!.Value))],
                    Joined: true);
            })]);
    }

    /// <summary>Savings of the cleverer analyses in the first variant, observed and assumed as two series.</summary>
    public static Figure Savings(Protocol protocol, ComparisonResult comparison, DropoutStrategy strategy)
    {
        var variant = protocol.Variants[0];
        var rows = comparison.Savings.Where(row => row.Strategy == strategy && row.VariantId == variant.Id).ToList();
        return new Figure(
            $"savings-{strategy.ToString().ToLowerInvariant()}-plot",
            "Patients saved by the analysis at equal power",
            $"{variant.Label}, {Wording.Of(strategy)} strategy; in % of the patients that the plainer analysis needs, 95 % intervals. Observed: on patients left out. " +
            "Assumed: follows from an assumed correlation.",
            new FigureAxis("Saving", "%"),
            new FigureAxis("Comparison", string.Empty, AxisScale.Category),
            [.. Enum.GetValues<SavingEvidence>().Select((evidence, i) => Savings(protocol, i, [.. rows.Where(row => row.Evidence == evidence)]))
                .Where(series => series.X.Count > 0)])
        {
            References = [new ReferenceLine("no saving", 0, LineOrientation.Vertical)],
            Height = 110 + (26 * rows.Count),
        };
    }

    private static IntervalSeries Savings(Protocol protocol, int style, IReadOnlyList<SavingRow> rows) => new(
        Wording.Of((SavingEvidence)style), style,
        [.. rows.Select(row => $"{protocol.ScenarioLabel(row.ScenarioId)}: {Wording.Of(row.Method)} vs {Wording.Of(row.Against)}")],
        [.. rows.Select(row => row.Saving.Value)],
        [.. rows.Select(row => row.Saving.Lower)],
        [.. rows.Select(row => row.Saving.Upper)]);

    private static List<EqualPowerRow> Rows(ComparisonResult comparison, string scenarioId, DropoutStrategy strategy) =>
        [.. comparison.Rows.Where(row => row.ScenarioId == scenarioId && row.Strategy == strategy)];

    private static string LeftOut(List<EqualPowerRow> rows)
    {
        var missing = rows.Count(row => row.TotalPatients is null);
        return missing == 0 ? string.Empty : $" {missing} of {rows.Count} designs are not shown: the power lies outside the grid of sizes.";
    }

    private static string Power(ComparisonResult comparison) => $"{NumberFormat.Significant(100 * comparison.TargetPower, 3)} %";

    private static double Lower(MonteCarloEstimate estimate) => estimate.Value - (1.96 * estimate.StandardError);

    private static double Upper(MonteCarloEstimate estimate) => estimate.Value + (1.96 * estimate.StandardError);
}
