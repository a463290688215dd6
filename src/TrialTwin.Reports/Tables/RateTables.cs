using TrialTwin.Trials.Rates;

namespace TrialTwin.Reports.Tables;

/// <summary>Simulated trials with a binary endpoint as tables; every figure with its Monte Carlo standard error.</summary>
public static class RateTables
{
    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(RateRequest request, RateResult result) => new(
        "rate-scenarios",
        "Operating characteristics",
        $"{ScenarioCells.Caption(request.Simulation)} Bias and coverage of the ordinary difference and its 95 % interval, which do not allow for the looks. Patients: randomised, those without a known outcome included.",
        [
            new("Scenario"), new("Power"), new("Power, standard error"), new("Stopped early"), new("Bias of difference"), new("Coverage"),
            new("Expected patients"), new("Expected duration", "months"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            ScenarioCells.Estimate(found.Power),
            ScenarioCells.Error(found.Power),
            ScenarioCells.Estimate(found.StoppedEarly),
            ScenarioCells.Estimate(found.DifferenceBias),
            ScenarioCells.Estimate(found.Coverage),
            ScenarioCells.Estimate(found.ExpectedPatients),
            ScenarioCells.Estimate(found.ExpectedMonths),
        ]))]);

    /// <summary>One row per assumed truth and look.</summary>
    public static ResultTable Looks(RateRequest request, RateResult result) => new(
        "rate-looks",
        "Looks",
        ScenarioCells.Caption(request.Simulation),
        [new("Scenario"), new("Look"), new("Known outcomes"), new("Critical z"), new("Futility z"), new("Stops for efficacy"), new("Stops for futility")],
        [
            .. from found in result.Scenarios
               from look in found.Looks.Select((at, index) => (at, index))
               let boundary = result.Boundaries[look.index]
               select new TableRow([
                   found.ScenarioId,
                   ScenarioCells.Count(look.index + 1),
                   ScenarioCells.Count(boundary.Patients),
                   ScenarioCells.Number(boundary.CriticalValue),
                   ScenarioCells.Number(boundary.FutilityZ),
                   ScenarioCells.Estimate(look.at.Efficacy),
                   ScenarioCells.Estimate(look.at.Futility),
               ]),
        ]);
}
