using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Reports.Tables;

/// <summary>Multiple tests as tables: analyses and simulations.</summary>
public static class MultiplicityTables
{
    /// <summary>One row per hypothesis.</summary>
    public static ResultTable Hypotheses(MultiplicityRequest request, MultiplicityResult result) => new(
        "multiplicity",
        "Hypotheses",
        $"Familywise error {NumberFormat.Significant(request.AlphaOneSided, 4)}, one-sided. p over several looks: the sequential p-value of the looks held so far.",
        [new("Hypothesis"), new("p"), new("Adjusted p"), new("Rejected")],
        [.. result.Hypotheses.Select(found => new TableRow([found.Id, P(found.PValue), P(found.AdjustedPValue), found.Rejected ? "yes" : "no"]))]);

    /// <summary>One row per step of a graph.</summary>
    public static ResultTable Steps(MultiplicityRequest request, MultiplicityResult result) => new(
        "multiplicity-steps",
        "Steps of the graph",
        "Level of each hypothesis before the step; steps after the last rejection show what would come next.",
        [new("Step"), new("Hypothesis"), new("Rejected"), .. request.Hypotheses.Select(hypothesis => new TableColumn($"Level of {hypothesis.Id}"))],
        [
            .. result.Steps.Select((step, i) => new TableRow([
                ScenarioCells.Count(i + 1),
                step.Hypothesis,
                step.Rejected ? "yes" : "no",
                .. step.LocalAlphas.Select(level => new TableCell(NumberFormat.Significant(level, 4), level)),
            ])),
        ]);

    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(MultiplicityRequest request, MultiplicitySimulationResult result) => new(
        "multiplicity-scenarios",
        "Operating characteristics",
        $"{ScenarioCells.Caption(request.Simulation!.Plan)} Familywise error: rejects a hypothesis without effect; empty if all have one.",
        [
            new("Scenario"), new("Rejects any"), new("Rejects any, standard error"), new("Rejects all with an effect"),
            new("Familywise error"), new("Familywise error, standard error"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            ScenarioCells.Estimate(found.Any),
            ScenarioCells.Error(found.Any),
            ScenarioCells.Estimate(found.AllWithEffect),
            ScenarioCells.Estimate(found.FamilywiseError),
            ScenarioCells.Error(found.FamilywiseError),
        ]))]);

    /// <summary>One row per assumed truth, hypothesis and look of the trial.</summary>
    public static ResultTable Rejections(MultiplicityRequest request, MultiplicitySimulationResult result) => new(
        "multiplicity-rejections",
        "Rejections by hypothesis",
        $"{ScenarioCells.Caption(request.Simulation!.Plan)} Rejected by the look: there or before.",
        [new("Scenario"), new("Hypothesis"), new("Mean of the final z"), new("Look"), new("Rejected by the look"), new("Rejected, standard error")],
        [
            .. from found in result.Scenarios
               from hypothesis in found.Hypotheses
               from look in hypothesis.RejectedBy.Select((at, index) => (at, index))
               select new TableRow([
                   found.ScenarioId,
                   hypothesis.Id,
                   ScenarioCells.Number(hypothesis.FinalZ),
                   ScenarioCells.Count(look.index + 1),
                   ScenarioCells.Estimate(look.at),
                   ScenarioCells.Error(look.at),
               ]),
        ]);

    private static TableCell P(double p) => new(NumberFormat.Probability(p), p);
}
