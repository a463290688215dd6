using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>Single cells of the grid with everything that simulation finds of them.</summary>
public static class CellTables
{
    /// <summary>Every analysis and size of one design under one truth; the first two columns name the cell.</summary>
    public static ResultTable Of(
        Protocol protocol, SimulationResult simulation, string scenarioId, string variantId, DropoutStrategy strategy) => new(
        $"cells-{scenarioId}-{variantId}-{strategy.ToString().ToLowerInvariant()}",
        $"{protocol.VariantLabel(variantId)}: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
        $"Means over simulated trials, ± Monte Carlo standard error; effects in {protocol.Endpoint.Unit}. {OperatingCharacteristicTables.Source(simulation)}",
        [
            new("Analysis"), new("Total patients"), new("Power", "%"), new("Power, all hypotheses", "%"),
            new("True difference"), new("Bias"), new("Empirical SE"), new("Model SE"), new("Coverage", "%"),
            new("Expected patients"), new("Expected controls"), new("Expected duration", "months"), new("Stopped early", "%"),
            new("Simulated trials"), new("Failed trials"),
        ],
        [.. simulation.Cells
            .Where(c => c.Cell.ScenarioId == scenarioId && c.Cell.VariantId == variantId && c.Cell.Strategy == strategy)
            .Select(Row)]);

    private static TableRow Row(OperatingCharacteristic c) => new([
        Wording.Of(c.Cell.Method),
        Count(c.Cell.TotalPatients),
        Percent(c.Power),
        Percent(c.PowerAll),
        Estimate(c.TrueEffect),
        Estimate(c.Bias),
        Estimate(c.EmpiricalStandardError),
        Estimate(c.ModelStandardError),
        Percent(c.Coverage),
        Estimate(c.ExpectedPatients),
        Estimate(c.ExpectedControls),
        Estimate(c.ExpectedMonths),
        Percent(c.StoppedEarly),
        Count(c.Replicates),
        Count(c.Failures),
    ]);

    private static TableCell Count(int count) => new(NumberFormat.Count(count), count);

    private static TableCell Estimate(MonteCarloEstimate estimate) => new(NumberFormat.WithError(estimate), estimate.Value);

    private static TableCell Percent(MonteCarloEstimate share) => new(NumberFormat.PercentWithError(share), 100 * share.Value);
}
