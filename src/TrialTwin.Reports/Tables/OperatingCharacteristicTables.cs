using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>Operating characteristics as tables; every figure with its Monte Carlo standard error.</summary>
public static class OperatingCharacteristicTables
{
    /// <summary>Power (under the null the type I error) by variant and size, one column per analysis.</summary>
    public static ResultTable Power(Protocol protocol, SimulationResult simulation, string scenarioId, DropoutStrategy strategy)
    {
        var cells = simulation.Cells.Where(c => c.Cell.ScenarioId == scenarioId && c.Cell.Strategy == strategy).ToList();
        var isNull = protocol.Scenarios.Any(s => s.Id == scenarioId && s.IsNull);
        var what = isNull ? "Type I error" : "Power";
        var methods = Enum.GetValues<AnalysisMethod>();
        return new ResultTable(
            $"power-{scenarioId}-{strategy.ToString().ToLowerInvariant()}",
            $"{what}: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
            $"{what} for {protocol.ArmLabel(protocol.Testing.Hierarchy[0])} against control, ± Monte Carlo standard error. {Source(simulation)}",
            [new("Variant"), new("Total patients"), .. methods.Select(method => new TableColumn($"{what}, {Wording.Of(method)}", "%"))],
            [.. cells.GroupBy(c => (c.Cell.VariantId, c.Cell.TotalPatients)).Select(group => new TableRow([
                protocol.VariantLabel(group.Key.VariantId),
                Count(group.Key.TotalPatients),
                .. methods.Select(method => group.FirstOrDefault(c => c.Cell.Method == method) is { } cell
                    ? Percent(cell.Power)
                    : TableCell.Empty),
            ]))]);
    }

    /// <summary>Power at one size under every truth that has an effect, one column per analysis.</summary>
    public static ResultTable PowerByScenario(Protocol protocol, SimulationResult simulation, int totalPatients, DropoutStrategy strategy)
    {
        var nulls = protocol.Scenarios.Where(scenario => scenario.IsNull).Select(scenario => scenario.Id).ToList();
        var cells = simulation.Cells.Where(c =>
            c.Cell.TotalPatients == totalPatients && c.Cell.Strategy == strategy && !nulls.Contains(c.Cell.ScenarioId));
        var methods = Enum.GetValues<AnalysisMethod>();
        return new ResultTable(
            $"power-by-scenario-{strategy.ToString().ToLowerInvariant()}",
            $"Power of {NumberFormat.Count(totalPatients)} patients under each scenario, {Wording.Of(strategy)} strategy",
            $"Power for {protocol.ArmLabel(protocol.Testing.Hierarchy[0])} against control, ± Monte Carlo standard error. {Source(simulation)}",
            [new("Scenario"), new("Variant"), .. methods.Select(method => new TableColumn($"Power, {Wording.Of(method)}", "%"))],
            [.. cells.GroupBy(c => (c.Cell.ScenarioId, c.Cell.VariantId)).Select(group => new TableRow([
                protocol.ScenarioLabel(group.Key.ScenarioId),
                protocol.VariantLabel(group.Key.VariantId),
                .. methods.Select(method => Percent(group.First(c => c.Cell.Method == method).Power)),
            ]))]);
    }

    /// <summary>How good the estimates are: bias, standard errors, coverage.</summary>
    public static ResultTable Estimation(Protocol protocol, SimulationResult simulation, string scenarioId, DropoutStrategy strategy) => new(
        $"estimation-{scenarioId}-{strategy.ToString().ToLowerInvariant()}",
        $"Estimation: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
        $"Estimates of the difference to control, {protocol.Endpoint.Unit}, ± Monte Carlo standard error. {Source(simulation)}",
        [
            new("Variant"), new("Analysis"), new("Total patients"), new("True difference"), new("Bias"),
            new("Empirical SE"), new("Model SE"), new("Coverage", "%"),
        ],
        [.. simulation.Cells.Where(c => c.Cell.ScenarioId == scenarioId && c.Cell.Strategy == strategy).Select(c => new TableRow([
            protocol.VariantLabel(c.Cell.VariantId),
            Wording.Of(c.Cell.Method),
            Count(c.Cell.TotalPatients),
            Estimate(c.TrueEffect),
            Estimate(c.Bias),
            Estimate(c.EmpiricalStandardError),
            Estimate(c.ModelStandardError),
            Percent(c.Coverage),
        ]))]);

    /// <summary>What a trial costs: patients, controls, duration, early stops.</summary>
    public static ResultTable Cost(Protocol protocol, SimulationResult simulation, string scenarioId, DropoutStrategy strategy) => new(
        $"cost-{scenarioId}-{strategy.ToString().ToLowerInvariant()}",
        $"Patients and duration: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
        $"Means over simulated trials, ± Monte Carlo standard error; analysis {Wording.Of(AnalysisMethod.Ancova)}. {Source(simulation)}",
        [
            new("Variant"), new("Largest total"), new("Expected patients"), new("Expected controls"),
            new("Expected duration", "months"), new("Stopped early", "%"), new("Failed trials"),
        ],
        [.. simulation.Cells
            .Where(c => c.Cell.ScenarioId == scenarioId && c.Cell.Strategy == strategy && c.Cell.Method == AnalysisMethod.Ancova)
            .Select(c => new TableRow([
                protocol.VariantLabel(c.Cell.VariantId),
                Count(c.Cell.TotalPatients),
                Estimate(c.ExpectedPatients),
                Estimate(c.ExpectedControls),
                Estimate(c.ExpectedMonths),
                HasInterimLook(protocol, c) ? Percent(c.StoppedEarly) : "-",
                Count(c.Failures),
            ]))]);

    /// <summary>Every cell with every figure, for export.</summary>
    public static ResultTable Grid(SimulationResult simulation)
    {
        var figures = Figures.Select(figure => figure.Name).SelectMany(name => new TableColumn[] { new(name), new($"{name} MCSE") });
        return new ResultTable(
            "operating-characteristics",
            "Operating characteristics of the whole grid",
            $"Shares from 0 to 1; MCSE: Monte Carlo standard error. {Source(simulation)}",
            [
                new("scenario"), new("variant"), new("strategy"), new("method"), new("totalPatients"), new("replicates"),
                new("failures"), .. figures,
            ],
            [.. simulation.Cells.Select(c => new TableRow([
                c.Cell.ScenarioId,
                c.Cell.VariantId,
                c.Cell.Strategy.ToString(),
                c.Cell.Method.ToString(),
                Count(c.Cell.TotalPatients),
                Count(c.Replicates),
                Count(c.Failures),
                .. Figures.Select(figure => figure.Of(c)).SelectMany(estimate => new TableCell[]
                {
                    new(NumberFormat.WithError(estimate), estimate.Value),
                    new(NumberFormat.Significant(estimate.StandardError, 2), estimate.StandardError),
                }),
            ]))]);
    }

    /// <summary>Replicates and seed, as every caption gives them.</summary>
    internal static string Source(SimulationResult simulation) =>
        $"{NumberFormat.Count(simulation.ReplicatesDone)} simulated trials per cell" +
        (simulation.IsComplete ? string.Empty : $" so far, of {NumberFormat.Count(simulation.ReplicatesPlanned)} planned") +
        $", seed {simulation.Seed}.";

    private static bool HasInterimLook(Protocol protocol, OperatingCharacteristic c) =>
        protocol.Variants.Any(variant => variant.Id == c.Cell.VariantId && variant.InterimFractions.Count > 0);

    private static readonly (string Name, Func<OperatingCharacteristic, MonteCarloEstimate> Of)[] Figures =
    [
        ("power", c => c.Power),
        ("powerAll", c => c.PowerAll),
        ("trueEffect", c => c.TrueEffect),
        ("bias", c => c.Bias),
        ("empiricalStandardError", c => c.EmpiricalStandardError),
        ("modelStandardError", c => c.ModelStandardError),
        ("coverage", c => c.Coverage),
        ("expectedPatients", c => c.ExpectedPatients),
        ("expectedControls", c => c.ExpectedControls),
        ("expectedMonths", c => c.ExpectedMonths),
        ("stoppedEarly", c => c.StoppedEarly),
    ];

    private static TableCell Count(int count) => new(NumberFormat.Count(count), count);

    private static TableCell Estimate(MonteCarloEstimate estimate) => new(NumberFormat.WithError(estimate), estimate.Value);

    private static TableCell Percent(MonteCarloEstimate share) => new(NumberFormat.PercentWithError(share), 100 * share.Value);
}
