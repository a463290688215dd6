using TrialTwin.Trials.AdaptiveTrials;

namespace TrialTwin.Reports.Tables;

/// <summary>Simulated adaptive trials as tables; every figure with its Monte Carlo standard error.</summary>
public static class AdaptiveTables
{
    /// <summary>What the control of the type I error rests on, in one line.</summary>
    public static string ErrorControl(ErrorControl control)
    {
        string basis = control.Kind == ErrorControlKind.Proven ? "Proven control of the type I error" : "Simulated control of the type I error";
        string simulated = control is { LargestError: { } error, UpperLimit: { } limit }
            ? $" Largest simulated error: {NumberFormat.WithError(error)} under \"{control.WorstScenarioId}\", upper 95 % limit {NumberFormat.Significant(limit, 3)}."
            : " No scenario without effect was simulated.";
        return $"{basis}: {control.Reason}{simulated}";
    }

    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(AdaptiveRequest request, AdaptiveResult result) => new(
        "adaptive-scenarios",
        "Operating characteristics",
        ScenarioCells.Caption(request.Simulation),
        [
            new("Scenario"), new("Power"), new("Power, standard error"), new("Familywise error"), new("Familywise error, standard error"),
            new("Stopped early"), new("Expected patients"), new("Expected patients, standard error"), new("Error control"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            ScenarioCells.Estimate(found.Power),
            ScenarioCells.Error(found.Power),
            ScenarioCells.Estimate(found.FamilywiseError),
            ScenarioCells.Error(found.FamilywiseError),
            ScenarioCells.Estimate(found.StoppedEarly),
            ScenarioCells.Estimate(found.ExpectedPatients),
            ScenarioCells.Error(found.ExpectedPatients),
            result.ErrorControl.Kind == ErrorControlKind.Proven ? "proven" : "simulated",
        ]))]);

    /// <summary>One row per assumed truth and stage.</summary>
    public static ResultTable Stages(AdaptiveRequest request, AdaptiveResult result) => new(
        "adaptive-stages",
        "Stages",
        $"{ScenarioCells.Caption(request.Simulation)} Shares are of all trials; patients are those of trials that reach the stage.",
        [
            new("Scenario"), new("Stage"), new("Planned patients so far"), new("Critical value"), new("Futility z"), new("Reached"),
            new("Ends for efficacy"), new("Stops for futility"), new("Stops, none selected"), new("Patients of the stage"),
        ],
        [
            .. from found in result.Scenarios
               from stage in found.Stages.Select((at, index) => (at, index))
               let boundary = result.Boundaries[stage.index]
               select new TableRow([
                   found.ScenarioId,
                   ScenarioCells.Count(stage.index + 1),
                   ScenarioCells.Count(boundary.Patients),
                   ScenarioCells.Number(boundary.CriticalValue),
                   ScenarioCells.Number(boundary.FutilityZ),
                   ScenarioCells.Estimate(stage.at.Reached),
                   ScenarioCells.Estimate(stage.at.Efficacy),
                   ScenarioCells.Estimate(stage.at.Futility),
                   ScenarioCells.Estimate(stage.at.NoneSelected),
                   ScenarioCells.Estimate(stage.at.Patients),
               ]),
        ]);

    /// <summary>One row per assumed truth and arm or population.</summary>
    public static ResultTable Hypotheses(AdaptiveRequest request, AdaptiveResult result) => new(
        "adaptive-hypotheses",
        "Arms and populations",
        $"{ScenarioCells.Caption(request.Simulation)} Last stage: trials that still test it there; over these, bias of the ordinary estimate of all patients and coverage of its 95 % interval.",
        [new("Scenario"), new("Hypothesis"), new("True effect"), new("Rejected"), new("Rejected, standard error"), new("In the last stage"), new("Bias of estimate"), new("Coverage")],
        [
            .. from found in result.Scenarios
               from hypothesis in found.Hypotheses
               select new TableRow([
                   found.ScenarioId,
                   hypothesis.Id,
                   ScenarioCells.Number(hypothesis.TrueEffect),
                   ScenarioCells.Estimate(hypothesis.Rejected),
                   ScenarioCells.Error(hypothesis.Rejected),
                   ScenarioCells.Estimate(hypothesis.UnderTest[^1]),
                   ScenarioCells.Estimate(hypothesis.EstimateBias),
                   ScenarioCells.Estimate(hypothesis.Coverage),
               ]),
        ]);
}
