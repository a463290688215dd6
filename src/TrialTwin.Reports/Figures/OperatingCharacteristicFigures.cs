using TrialTwin.Numerics.Estimates;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Figures;

/// <summary>What simulation finds of the designs; bars are ± 1.96 Monte Carlo standard errors.</summary>
public static class OperatingCharacteristicFigures
{
    /// <summary>Power over the total, one line per analysis.</summary>
    public static Figure PowerByMethod(
        Protocol protocol, SimulationResult simulation, string scenarioId, string variantId, DropoutStrategy strategy) => new(
        $"power-{scenarioId}-{variantId}-{strategy.ToString().ToLowerInvariant()}",
        $"Power: {protocol.ScenarioLabel(scenarioId)}, {protocol.VariantLabel(variantId)}",
        Caption(protocol, simulation, strategy),
        Sizes(simulation),
        Share("Power"),
        [.. Enum.GetValues<AnalysisMethod>().Select((method, i) => Curve(
            Wording.Of(method), i,
            Cells(simulation, scenarioId, method, strategy).Where(c => c.Cell.VariantId == variantId),
            c => Percent(c.Power)))])
    { References = [Target(protocol)] };

    /// <summary>Power over the total, one line per variant.</summary>
    public static Figure PowerByVariant(
        Protocol protocol, SimulationResult simulation, string scenarioId, AnalysisMethod method, DropoutStrategy strategy) => new(
        $"power-{scenarioId}-{method.ToString().ToLowerInvariant()}-{strategy.ToString().ToLowerInvariant()}",
        $"Power: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(method)}",
        Caption(protocol, simulation, strategy),
        Sizes(simulation),
        Share("Power"),
        ByVariant(protocol, Cells(simulation, scenarioId, method, strategy), c => Percent(c.Power)))
    { References = [Target(protocol)] };

    /// <summary>Type I error over the total, one line per variant, with nominal level and Monte Carlo bound.</summary>
    public static Figure TypeIError(Protocol protocol, SimulationResult simulation, AnalysisMethod method, DropoutStrategy strategy)
    {
        var nominal = protocol.Testing.AlphaTwoSided / 2;
        var bound = nominal + (1.96 * Math.Sqrt(nominal * (1 - nominal) / Math.Max(1, simulation.ReplicatesDone)));
        var nulls = protocol.Scenarios.Where(scenario => scenario.IsNull).Select(scenario => scenario.Id);
        return new Figure(
            $"type-i-error-{method.ToString().ToLowerInvariant()}-{strategy.ToString().ToLowerInvariant()}",
            $"Type I error: {Wording.Of(method)}",
            $"Rejected in favour of treatment although there is no effect. {Caption(protocol, simulation, strategy)} A calibrated test stays below the bound in 97.5 % of such simulations. Equal sizes are drawn side by side.",
            Sizes(simulation),
            new FigureAxis("Type I error, one-sided", "%"),
            [.. nulls.SelectMany(id => ByVariant(protocol, Cells(simulation, id, method, strategy), c => Percent(c.Power)))])
        {
            SideBySide = true,
            References =
            [
                new ReferenceLine($"nominal {NumberFormat.Significant(100 * nominal, 3)} %", 100 * nominal),
                new ReferenceLine("upper Monte Carlo bound", 100 * bound),
            ],
        };
    }

    /// <summary>Mean number randomised over the largest total, one line per variant.</summary>
    public static Figure ExpectedPatients(
        Protocol protocol, SimulationResult simulation, string scenarioId, AnalysisMethod method, DropoutStrategy strategy) => new(
        $"expected-patients-{scenarioId}-{method.ToString().ToLowerInvariant()}-{strategy.ToString().ToLowerInvariant()}",
        $"Expected number of patients: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(method)}",
        $"{Caption(protocol, simulation, strategy)} Dashed: every planned patient is randomised.",
        Total,
        new FigureAxis("Expected patients", string.Empty),
        ByVariant(protocol, Cells(simulation, scenarioId, method, strategy), c => c.ExpectedPatients))
    { References = [new ReferenceLine("all planned patients", 0, LineOrientation.Identity)] };

    /// <summary>Boundaries on the z scale.</summary>
    public static Figure Boundaries(Protocol protocol, SimulationResult simulation) => new(
        "boundaries-plot",
        "Boundaries on the z scale",
        $"A look at or above the boundary rejects the first hypothesis. Two-sided family-wise error {NumberFormat.Significant(protocol.Testing.AlphaTwoSided, 3)}.",
        new FigureAxis("Information", "%", AxisScale.Linear, 0, 105),
        new FigureAxis("Critical value", "z"),
        [.. simulation.Looks.GroupBy(look => look.VariantId).Select((looks, i) => new PointSeries(
            protocol.VariantLabel(looks.Key), i,
            [.. looks.Select(look => 100 * look.InformationFraction)],
            [.. looks.Select(look => look.CriticalValue)],
            Joined: true))])
    { Height = 260 };

    private static readonly FigureAxis Total = new("Total patients (largest)", string.Empty);

    /// <summary>Least distance of two ticks, share of the axis.</summary>
    private const double TickDistance = 0.05;

    /// <summary>Totals by their ratio, since precision goes with the root of the total; the ticks are sizes that were simulated.</summary>
    private static FigureAxis Sizes(SimulationResult simulation)
    {
        var totals = simulation.Cells.Select(c => (double)c.Cell.TotalPatients).Distinct().Order().ToList();
        var ticks = new List<double>();
        foreach (var total in totals)
        {
            if (ticks.Count == 0 || Math.Log(total / ticks[^1]) >= TickDistance * Math.Log(totals[^1] / totals[0]))
            {
                ticks.Add(total);
            }
        }

        return Total with { Scale = AxisScale.Logarithmic, Ticks = ticks };
    }

    private static FigureAxis Share(string label) => new(label, "%", AxisScale.Linear, 0, 102);

    private static ReferenceLine Target(Protocol protocol) =>
        new($"target {NumberFormat.Significant(100 * protocol.Testing.TargetPower, 3)} %", 100 * protocol.Testing.TargetPower);

    private static string Caption(Protocol protocol, SimulationResult simulation, DropoutStrategy strategy) =>
        $"{protocol.ArmLabel(protocol.Testing.Hierarchy[0])} against control, {Wording.Of(strategy)} strategy. " +
        $"{OperatingCharacteristicTables.Source(simulation)} Bars: ± 1.96 Monte Carlo standard errors.";

    private static MonteCarloEstimate Percent(MonteCarloEstimate share) => new(100 * share.Value, 100 * share.StandardError);

    private static List<OperatingCharacteristic> Cells(
        SimulationResult simulation, string scenarioId, AnalysisMethod method, DropoutStrategy strategy) =>
        [.. simulation.Cells.Where(c => c.Cell.ScenarioId == scenarioId && c.Cell.Method == method && c.Cell.Strategy == strategy)];

    private static IReadOnlyList<FigureSeries> ByVariant(
        Protocol protocol, IReadOnlyList<OperatingCharacteristic> cells, Func<OperatingCharacteristic, MonteCarloEstimate> figure) =>
        [.. protocol.Variants.Select((variant, i) => Curve(variant.Label, i, cells.Where(c => c.Cell.VariantId == variant.Id), figure))];

    private static PointSeries Curve(
        string name, int style, IEnumerable<OperatingCharacteristic> cells, Func<OperatingCharacteristic, MonteCarloEstimate> figure)
    {
        var points = cells.OrderBy(c => c.Cell.TotalPatients).Select(c => (X: (double)c.Cell.TotalPatients, Y: figure(c))).ToList();
        return new PointSeries(
            name, style,
            [.. points.Select(p => p.X)],
            [.. points.Select(p => p.Y.Value)],
            [.. points.Select(p => p.Y.Value - (1.96 * p.Y.StandardError))],
            [.. points.Select(p => p.Y.Value + (1.96 * p.Y.StandardError))],
            Joined: true);
    }
}
