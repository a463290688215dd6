using TrialTwin.Trials.Counts;

namespace TrialTwin.Reports.Tables;

/// <summary>Simulated trials with recurrent events as tables; every figure with its Monte Carlo standard error.</summary>
public static class CountTables
{
    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(CountRequest request, CountResult result) => new(
        "count-scenarios",
        "Operating characteristics",
        $"{ScenarioCells.Caption(request.Simulation)} Bias and coverage of the ordinary estimate and its 95 % interval, which do not allow for the looks.",
        [
            new("Scenario"), new("Power"), new("Power, standard error"), new("Stopped early"), new("Bias of log rate ratio"), new("Coverage"),
            new("Expected patients"), new("Expected events"), new("Expected duration", "months"), new("Trials not estimable"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            ScenarioCells.Estimate(found.Power),
            ScenarioCells.Error(found.Power),
            ScenarioCells.Estimate(found.StoppedEarly),
            ScenarioCells.Estimate(found.LogRatioBias),
            ScenarioCells.Estimate(found.Coverage),
            ScenarioCells.Estimate(found.ExpectedPatients),
            ScenarioCells.Estimate(found.ExpectedEvents),
            ScenarioCells.Estimate(found.ExpectedMonths),
            ScenarioCells.Count(found.NotEstimable),
        ]))]);

    /// <summary>One row per assumed truth and look.</summary>
    public static ResultTable Looks(CountRequest request, CountResult result) => new(
        "count-looks",
        "Looks",
        $"{ScenarioCells.Caption(request.Simulation)} Events and information: among the trials that reach the look. Compare the information with the planned fraction.",
        [
            new("Scenario"), new("Look"), new("Planned information fraction"), new("Critical z"), new("Futility z"),
            new("Stops for efficacy"), new("Stops for futility"), new("Events"), new("Information of log rate ratio"),
        ],
        [
            .. from found in result.Scenarios
               from look in found.Looks.Select((at, index) => (at, index))
               let boundary = result.Boundaries[look.index]
               select new TableRow([
                   found.ScenarioId,
                   ScenarioCells.Count(look.index + 1),
                   ScenarioCells.Number(boundary.InformationFraction),
                   ScenarioCells.Number(boundary.CriticalValue),
                   ScenarioCells.Number(boundary.FutilityZ),
                   ScenarioCells.Estimate(look.at.Efficacy),
                   ScenarioCells.Estimate(look.at.Futility),
                   ScenarioCells.Estimate(look.at.Events),
                   ScenarioCells.Estimate(look.at.Information),
               ]),
        ]);
}
