using TrialTwin.Trials.Survival;

namespace TrialTwin.Reports.Tables;

/// <summary>Simulated survival trials as tables; every figure with its Monte Carlo standard error.</summary>
public static class SurvivalTables
{
    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(SurvivalRequest request, SurvivalResult result) => new(
        "survival-scenarios",
        "Operating characteristics",
        $"{ScenarioCells.Caption(request.Simulation)}{Remarks(request)}",
        [
            new("Scenario"), new("Power"), new("Power, standard error"), new("Stopped early"), new("Expected patients"),
            new("Expected events"), new("Expected duration", "months"), new("Trials short of events"), .. Extra(request).Select(column => column.Head),
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
            .. Extra(request).Select(column => column.Cell(found)),
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

    private static string Remarks(SurvivalRequest request) => request.EstimateHazardRatio
        ? " Bias and coverage of the ordinary log hazard ratio and its 95 % interval, which do not allow for the looks; empty where the true ratio is not constant."
        : string.Empty;

    /// <summary>Columns that the request asks for.</summary>
    private static IEnumerable<(TableColumn Head, Func<SurvivalCharacteristic, TableCell> Cell)> Extra(SurvivalRequest request)
    {
        if (request.Testing.Test == SurvivalTest.RestrictedMean)
        {
            yield return (new("Trials with a cut horizon"), found => ScenarioCells.Count(found.HorizonCut));
        }

        if (request.EstimateHazardRatio)
        {
            yield return (new("Mean log hazard ratio"), found => ScenarioCells.Estimate(found.LogHazardRatio));
            yield return (new("Bias of log hazard ratio"), found => ScenarioCells.Estimate(found.LogHazardRatioBias));
            yield return (new("Coverage"), found => ScenarioCells.Estimate(found.Coverage));
        }
    }
}
