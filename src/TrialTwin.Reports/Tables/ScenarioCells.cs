using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Reports.Tables;

/// <summary>Cells and caption of tables of simulated trials, the same for every kind of trial; empty where nothing applies.</summary>
internal static class ScenarioCells
{
    public static string Caption(SimulationPlan plan) =>
        $"{NumberFormat.Count(plan.Replicates)} simulated trials per scenario, ± Monte Carlo standard error, seed {plan.Seed}.";

    /// <summary>A simulated figure beside its error.</summary>
    public static TableCell Estimate(MonteCarloEstimate? estimate) =>
        estimate is { } value ? new TableCell(NumberFormat.WithError(value), value.Value) : TableCell.Empty;

    /// <summary>The error of a simulated figure in a column of its own, which an export needs.</summary>
    public static TableCell Error(MonteCarloEstimate? estimate) =>
        estimate is { } value ? new TableCell(NumberFormat.Significant(value.StandardError, 2), value.StandardError) : TableCell.Empty;

    /// <summary>A number without error.</summary>
    public static TableCell Number(double? value) =>
        value is { } number ? new TableCell(NumberFormat.Fixed(number, 4), number) : TableCell.Empty;

    public static TableCell Count(int count) => new(NumberFormat.Count(count), count);
}
