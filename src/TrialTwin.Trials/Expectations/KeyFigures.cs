using System.Text.Json;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;

namespace TrialTwin.Trials.Expectations;

/// <summary>The figures of a study that a reader would quote.</summary>
internal static class KeyFigures
{
    private const double Errors = 3;

    /// <summary>Allowance for figures that carry no Monte Carlo error.</summary>
    private const double Exact = 1e-9;

    public static IEnumerable<ExpectedFigure> Of(StudyResult result) =>
        Sizes(result).Concat(Truths(result)).Concat(TypeOneErrors(result)).Concat(Gains(result));

    /// <summary>Sizes under the first scenario.</summary>
    private static IEnumerable<ExpectedFigure> Sizes(StudyResult result) =>
        from row in result.Comparison.Rows
        where row.ScenarioId == result.Comparison.Rows[0].ScenarioId && row.TotalPatients is not null
        let name = $"{row.ScenarioId}, {row.VariantId}, {Word(row.Strategy)}, {Word(row.Method)}"
        from figure in new[] { Figure($"patients: {name}", row.TotalPatients!.Value, "patients"), Figure($"controls: {name}", row.Controls!.Value, "patients") }
        select figure;

    private static IEnumerable<ExpectedFigure> Truths(StudyResult result) =>
        from cell in result.Simulation.Cells.DistinctBy(cell => (cell.Cell.ScenarioId, cell.Cell.Strategy))
        select Figure($"true effect: {cell.Cell.ScenarioId}, {Word(cell.Cell.Strategy)}", cell.TrueEffect, "points");

    /// <summary>Rejections at the largest size where there is no effect.</summary>
    private static IEnumerable<ExpectedFigure> TypeOneErrors(StudyResult result)
    {
        int largest = result.Simulation.Cells.Max(cell => cell.Cell.TotalPatients);
        return from cell in result.Simulation.Cells
               where cell.TrueEffect is { Value: 0, StandardError: 0 }
                   && cell.Cell.TotalPatients == largest
                   && cell.Cell.Method == AnalysisMethod.Ancova
               select Figure($"type I error: {cell.Cell.VariantId}, {Word(cell.Cell.Strategy)}, ancova", cell.Power, "-");
    }

    private static IEnumerable<ExpectedFigure> Gains(StudyResult result) =>
    [
        new ExpectedFigure("incremental R2 of the score on patients left out", result.Prepared.Prognosis.Gain.Value, Exact, "-"),
        new ExpectedFigure("planned patients per arm by closed formula", result.ControlArm.PlannedPatientsPerArm, Exact, "patients"),
    ];

    private static ExpectedFigure Figure(string name, MonteCarloEstimate estimate, string unit) =>
        new(name, estimate.Value, (Errors * estimate.StandardError) + Exact, unit);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
