using TrialTwin.Trials.Survival;

namespace TrialTwin.Reports.Tables;

/// <summary>Simulated survival trials as tables; every figure with its Monte Carlo standard error.</summary>
public static class SurvivalTables
{
    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(SurvivalRequest request, SurvivalResult result) => new(
        "survival-scenarios",
        "Operating characteristics",
        ScenarioCells.Caption(request.Simulation),
        [
            new("Scenario"), new("Power"), new("Power, standard error"), new("Stopped early"), new("Expected patients"),
            new("Expected events"), new("Expected duration", "months"), new("Trials short of events"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            ScenarioCells.Estimate(found.Power),
            ScenarioCells.Error(found.Power),
            ScenarioCells.Estimate(found.StoppedEarly),
            ScenarioCells.Estimate(found.ExpectedPatients),
            ScenarioCells.Estimate(found.ExpectedEvents),
            ScenarioCells.Estimate(found.ExpectedMonths),
            ScenarioCells.Count(found.ShortOfEvents),
        ]))]);

    /// <summary>One row per assumed truth and look.</summary>
    public static ResultTable Looks(SurvivalRequest request, SurvivalResult result) => new(
        "survival-looks",
        "Looks",
        $"{ScenarioCells.Caption(request.Simulation)} Month: among the trials that reach the look.",
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
                   ScenarioCells.Count(look.index + 1),
                   ScenarioCells.Count(boundary.Events),
                   ScenarioCells.Number(boundary.CriticalValue),
                   ScenarioCells.Number(boundary.FutilityZ),
                   ScenarioCells.Estimate(look.at.Efficacy),
                   ScenarioCells.Estimate(look.at.Futility),
                   ScenarioCells.Estimate(look.at.Month),
               ]),
        ]);
}
