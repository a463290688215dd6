using TrialTwin.Trials.Multiplicity;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Multiplicity;

internal static class Requests
{
    /// <summary>A graph of three hypotheses, the second with two looks; no effect, and effects on all.</summary>
    public static MultiplicityRequest TwoEndpoints(int replicates) => new(
        MultiplicityRequest.CurrentSchema,
        "Progression and survival",
        0.025,
        MultiplicityProcedure.Graph,
        [
            new Hypothesis("progression", "Progression", [new HypothesisLook(1)], null, 0.4, Parts("survival")),
            new Hypothesis("survival", "Survival", [new HypothesisLook(0.6), new HypothesisLook(1)], ErrorSpending.OBrienFleming, 0.6, Parts("response")),
            new Hypothesis("response", "Response", [new HypothesisLook(1)], null, 0, Parts("progression")),
        ],
        null,
        new MultiplicitySimulationPlan(
            [[1, 0.5, 0.3], [0.5, 1, 0.3], [0.3, 0.3, 1]],
            [new MultiplicityScenario("null", "No effect", [0, 0, 0]), new MultiplicityScenario("all", "Effects", [3.5, 3, 2.5])],
            new SimulationPlan(replicates, 500, 1, "Power.")));

    /// <summary>Three independent hypotheses: no effect, effects of 3 on all, and on two of them.</summary>
    public static MultiplicityRequest Independent(MultiplicityProcedure procedure, int replicates) => TwoEndpoints(replicates) with
    {
        Procedure = procedure,
        Hypotheses = [.. new[] { "a", "b", "c" }.Select(id => new Hypothesis(id, id, [new HypothesisLook(1)]))],
        Simulation = new MultiplicitySimulationPlan(
            [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
            [
                new MultiplicityScenario("null", "No effect", [0, 0, 0]),
                new MultiplicityScenario("all", "Effects", [3, 3, 3]),
                new MultiplicityScenario("partial", "Two effects", [3, 3, 0]),
            ],
            new SimulationPlan(replicates, 500, 1, "Power.")),
    };

    /// <summary>Three arms against a control of the same size, without effect.</summary>
    public static MultiplicityRequest Arms(MultiplicityProcedure procedure, int replicates) => Independent(procedure, replicates) with
    {
        Arms = new ComparedArms([1, 1, 1], null),
        Simulation = new MultiplicitySimulationPlan(
            [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]],
            [new MultiplicityScenario("null", "No effect", [0, 0, 0])],
            new SimulationPlan(replicates, 500, 1, "Error.")),
    };

    private static Dictionary<string, double> Parts(string id) => new(StringComparer.Ordinal) { [id] = 1 };
}
