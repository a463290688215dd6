using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Survival;

namespace TrialTwin.Reports.Tables;

/// <summary>Simulated survival trials as tables; every figure with its Monte Carlo standard error.</summary>
public static class SurvivalTables
{
    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(SurvivalRequest request, SurvivalResult result) => new(
        "survival-scenarios",
        "Operating characteristics",
        Caption(request),
        [
            new("Scenario"), new("Power"), new("Power, standard error"), new("Stopped early"), new("Expected patients"),
            new("Expected events"), new("Expected duration", "months"), new("Trials short of events"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            new TableCell(NumberFormat.WithError(found.Power), found.Power.Value),
            new TableCell(NumberFormat.Significant(found.Power.StandardError, 2), found.Power.StandardError),
            Cell(found.StoppedEarly),
            Cell(found.ExpectedPatients),
            Cell(found.ExpectedEvents),
            Cell(found.ExpectedMonths),
            new TableCell(NumberFormat.Count(found.ShortOfEvents), found.ShortOfEvents),
        ]))]);

    /// <summary>One row per assumed truth and look.</summary>
    public static ResultTable Looks(SurvivalRequest request, SurvivalResult result) => new(
        "survival-looks",
        "Looks",
        $"{Caption(request)} Month: among the trials that reach the look.",
        [
            new("Scenario"), new("Look"), new("Events"), new("Critical z"), new("Futility z"),
            new("Stops for efficacy"), new("Stops for futility"), new("Month"),
        ],
        [
            .. from found in result.Scenarios
               from look in found.Looks.Select((at, index) => (at, index))
               let boundary = result.Boundaries[look.index]
               select new TableRow([
                   found.ScenarioId,
                   new TableCell(NumberFormat.Count(look.index + 1), look.index + 1),
                   new TableCell(NumberFormat.Count(boundary.Events), boundary.Events),
                   Number(boundary.CriticalValue),
                   Number(boundary.FutilityZ),
                   Cell(look.at.Efficacy),
                   Cell(look.at.Futility),
                   look.at.Month is { } month ? Cell(month) : TableCell.Empty,
               ]),
        ]);

    private static string Caption(SurvivalRequest request) =>
        $"{NumberFormat.Count(request.Simulation.Replicates)} simulated trials per scenario, ± Monte Carlo standard error, seed {request.Simulation.Seed}.";

    private static TableCell Cell(MonteCarloEstimate estimate) => new(NumberFormat.WithError(estimate), estimate.Value);

    private static TableCell Number(double? value) =>
        value is { } number ? new TableCell(NumberFormat.Fixed(number, 4), number) : TableCell.Empty;
}
