using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>Designs at equal power, as tables.</summary>
public static class ComparisonTables
{
    /// <summary>What each design and analysis needs under one truth and strategy.</summary>
    public static ResultTable EqualPower(Protocol protocol, ComparisonResult comparison, string scenarioId, DropoutStrategy strategy) => new(
        $"equal-power-{scenarioId}-{strategy.ToString().ToLowerInvariant()}",
        $"At {NumberFormat.Significant(100 * comparison.TargetPower, 3)} % power: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
        Caption,
        [new("Variant"), new("Analysis"), .. Figures],
        [.. comparison.Rows.Where(row => row.ScenarioId == scenarioId && row.Strategy == strategy).Select(row => new TableRow([
            protocol.VariantLabel(row.VariantId), Wording.Of(row.Method), .. Cells(row)]))]);

    /// <summary>Total that each design needs under every truth, one column per analysis.</summary>
    public static ResultTable TotalByScenario(Protocol protocol, ComparisonResult comparison, DropoutStrategy strategy)
    {
        var methods = Enum.GetValues<AnalysisMethod>();
        return new ResultTable(
            $"total-by-scenario-{strategy.ToString().ToLowerInvariant()}",
            $"Total patients at {NumberFormat.Significant(100 * comparison.TargetPower, 3)} % power under each scenario, {Wording.Of(strategy)} strategy",
            Caption,
            [new("Scenario"), new("Variant"), .. methods.Select(method => new TableColumn($"Total, {Wording.Of(method)}"))],
            [.. comparison.Rows.Where(row => row.Strategy == strategy).GroupBy(row => (row.ScenarioId, row.VariantId)).Select(group => new TableRow([
                protocol.ScenarioLabel(group.Key.ScenarioId),
                protocol.VariantLabel(group.Key.VariantId),
                .. methods.Select(method => Total(group.First(row => row.Method == method))),
            ]))]);
    }

    /// <summary>Every row, for export.</summary>
    public static ResultTable All(Protocol protocol, ComparisonResult comparison) => new(
        "comparison",
        "Designs at equal power",
        Caption,
        [new("Scenario"), new("Variant"), new("Strategy"), new("Analysis"), .. Figures],
        [.. comparison.Rows.Select(row => new TableRow([
            protocol.ScenarioLabel(row.ScenarioId), protocol.VariantLabel(row.VariantId), Wording.Of(row.Strategy), Wording.Of(row.Method), .. Cells(row)]))]);

    /// <summary>What the cleverer analyses save, observed and assumed apart.</summary>
    public static ResultTable Savings(Protocol protocol, ComparisonResult comparison) => new(
        "savings",
        "Patients saved by the analysis at equal power",
        SavingsCaption,
        [new("Scenario"), new("Variant"), new("Strategy"), new("Analysis"), new("Against"), new("Saving", "%"), new("Evidence")],
        [.. comparison.Savings.Select(row => new TableRow([
            protocol.ScenarioLabel(row.ScenarioId),
            protocol.VariantLabel(row.VariantId),
            Wording.Of(row.Strategy),
            .. Cells(row),
        ]))]);

    /// <summary>The same for one strategy.</summary>
    public static ResultTable Savings(Protocol protocol, ComparisonResult comparison, DropoutStrategy strategy) => new(
        $"savings-{strategy.ToString().ToLowerInvariant()}",
        $"Patients saved by the analysis at equal power, {Wording.Of(strategy)} strategy",
        SavingsCaption,
        [new("Scenario"), new("Variant"), new("Analysis"), new("Against"), new("Saving", "%"), new("Evidence")],
        [.. comparison.Savings.Where(row => row.Strategy == strategy).Select(row => new TableRow([
            protocol.ScenarioLabel(row.ScenarioId), protocol.VariantLabel(row.VariantId), .. Cells(row)]))]);

    private const string SavingsCaption =
        "In % of the patients that the plainer analysis needs, 95 % interval. Observed: what the variance explained on patients left out implies, with their " +
        "sampling error; sizes simulated from one fitted population do not know that error and may differ. Assumed: follows from an assumed correlation, with Monte Carlo error only.";

    private static TableCell[] Cells(SavingRow row) =>
    [
        Wording.Of(row.Method),
        Wording.Of(row.Against),
        new TableCell(NumberFormat.WithInterval(row.Saving), row.Saving.Value),
        Wording.Of(row.Evidence),
    ];

    private const string Caption =
        "Patients randomised, ± Monte Carlo standard error; for a group-sequential design the total is its largest size.";

    private static readonly TableColumn[] Figures =
        [new("Total patients"), new("Controls"), new("Expected patients"), new("Duration", "months")];

    private static TableCell[] Cells(EqualPowerRow row) =>
    [
        Total(row),
        Estimate(row.Controls),
        Estimate(row.ExpectedPatients),
        Estimate(row.Months),
    ];

    private static TableCell Total(EqualPowerRow row) => row.TotalPatients is { } total ? Estimate(total) : Wording.Of(row.Reach);

    private static TableCell Estimate(MonteCarloEstimate? estimate) =>
        estimate is { } known ? new TableCell(NumberFormat.WithError(known), known.Value) : "-";
}
