using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>Designs at equal power, as tables.</summary>
public static class ComparisonTables
{
    /// <summary>What each design and analysis needs under one truth and strategy.</summary>
    public static ResultTable EqualPower(Protocol protocol, ComparisonResult comparison, string scenarioId, DropoutStrategy strategy) => Rows(
        $"equal-power-{scenarioId}-{strategy.ToString().ToLowerInvariant()}",
        $"At {NumberFormat.Significant(100 * comparison.TargetPower, 3)} % power: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
        protocol,
        comparison.Rows.Where(row => row.ScenarioId == scenarioId && row.Strategy == strategy));

    /// <summary>Every row, for export.</summary>
    public static ResultTable All(Protocol protocol, ComparisonResult comparison) =>
        Rows("comparison", "Designs at equal power", protocol, comparison.Rows);

    /// <summary>What the cleverer analyses save, observed and assumed apart.</summary>
    public static ResultTable Savings(Protocol protocol, ComparisonResult comparison) => new(
        "savings",
        "Patients saved by the analysis at equal power",
        "In % of the patients that the plainer analysis needs, 95 % interval. Observed: seen on patients left out, with their sampling " +
        "error. Assumed: follows from an assumed correlation, with Monte Carlo error only.",
        [new("Scenario"), new("Variant"), new("Analysis"), new("Against"), new("Saving", "%"), new("Evidence")],
        [.. comparison.Savings.Select(row => new TableRow([
            protocol.ScenarioLabel(row.ScenarioId),
            protocol.VariantLabel(row.VariantId),
            Wording.Of(row.Method),
            Wording.Of(row.Against),
            new TableCell(NumberFormat.WithInterval(row.Saving), row.Saving.Value),
            Wording.Of(row.Evidence),
        ]))]);

    private static ResultTable Rows(string id, string title, Protocol protocol, IEnumerable<EqualPowerRow> rows) => new(
        id,
        title,
        "Patients randomised, ± Monte Carlo standard error; for a group-sequential design the total is its largest size.",
        [
            new("Scenario"), new("Variant"), new("Strategy"), new("Analysis"), new("Total patients"), new("Controls"),
            new("Expected patients"), new("Duration", "months"),
        ],
        [.. rows.Select(row => new TableRow([
            protocol.ScenarioLabel(row.ScenarioId),
            protocol.VariantLabel(row.VariantId),
            Wording.Of(row.Strategy),
            Wording.Of(row.Method),
            row.TotalPatients is { } total ? Estimate(total) : Wording.Of(row.Reach),
            Estimate(row.Controls),
            Estimate(row.ExpectedPatients),
            Estimate(row.Months),
        ]))]);

    private static TableCell Estimate(MonteCarloEstimate? estimate) =>
        estimate is { } known ? new TableCell(NumberFormat.WithError(known), known.Value) : "-";
}
