using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

internal static class Requests
{
    /// <summary>Two stages of 150 patients, the second re-estimated between 100 and 450 for a conditional power of 0.9.</summary>
    public static AdaptiveRequest Reestimated(StageMethod method, int replicates) => new(
        AdaptiveRequest.CurrentSchema,
        "Re-estimation",
        new AdaptiveEndpoint(1, VarianceKnowledge.Estimated, DataLevel.SufficientStatistics),
        ["active"],
        null,
        [1, 1],
        new AdaptiveTesting(0.025, method, method == StageMethod.Fisher ? null : ErrorSpending.OBrienFleming, null, EfficacyStop.AnyRejected),
        [new AdaptiveStage(150, true, null), new AdaptiveStage(150, true, null)],
        null,
        new SizeRule(SizeRuleKind.ConditionalPower, 0.9, null, 100, 450, null),
        [.. new[] { 0, 0.2, 0.3, 0.4 }.Select((effect, i) => new AdaptiveScenario($"effect-{i}", "Effect", [effect]))],
        new SimulationPlan(replicates, 500, 1, "Power of the design."));

    /// <summary>221 + 221 patients, up to 884 in all where conditional power lies between 0.36 and 0.8.</summary>
    public static AdaptiveRequest Promising(int replicates) => Reestimated(StageMethod.InverseNormal, replicates) with
    {
        Stages = [new AdaptiveStage(221, true, null), new AdaptiveStage(221, true, null)],
        SampleSize = new SizeRule(SizeRuleKind.PromisingZone, 0.8, 0.36, null, 663, null),
        Scenarios = [.. new[] { 0, 0.2, 0.27 }.Select((effect, i) => new AdaptiveScenario($"effect-{i}", "Effect", [effect]))],
    };

    /// <summary>Three arms and a control, 70 patients each per stage, Dunnett's closed test.</summary>
    public static AdaptiveRequest SeveralArms(ArmSelection? selection, int replicates) => Reestimated(StageMethod.InverseNormal, replicates) with
    {
        Endpoint = new AdaptiveEndpoint(1, VarianceKnowledge.Known, DataLevel.SufficientStatistics),
        Arms = ["low", "middle", "high"],
        Testing = new AdaptiveTesting(0.025, StageMethod.InverseNormal, ErrorSpending.OBrienFleming, IntersectionKind.Dunnett, EfficacyStop.AllRejected),
        Stages = [new AdaptiveStage(280, true, null), new AdaptiveStage(280, true, null)],
        Selection = selection,
        SampleSize = null,
        Scenarios = [new AdaptiveScenario("null", "No effect", [0, 0, 0]), new AdaptiveScenario("rising", "Rising effect", [0.1, 0.2, 0.35])],
    };

    /// <summary>A subpopulation of prevalence 0.4 beside the whole population, 180 patients per stage.</summary>
    public static AdaptiveRequest Enrichment(int replicates) => SeveralArms(new ArmSelection(SelectionRule.Epsilon, null, 0.1, null), replicates) with
    {
        Arms = ["active"],
        Subpopulation = new Subpopulation("marker", 0.4),
        Testing = new AdaptiveTesting(0.025, StageMethod.InverseNormal, ErrorSpending.OBrienFleming, IntersectionKind.Simes, EfficacyStop.AllRejected),
        Stages = [new AdaptiveStage(180, true, null), new AdaptiveStage(180, true, null)],
        Scenarios =
        [
            new AdaptiveScenario("null", "No effect", [0, 0]),
            new AdaptiveScenario("inside", "Effect inside alone", [0.3, 0]),
            new AdaptiveScenario("everywhere", "Effect everywhere", [0.3, 0.3]),
        ],
    };

    /// <summary>The benchmark of group-sequential trials: 502 patients, three looks, futility bounds at 0 and 0.5.</summary>
    public static AdaptiveRequest ThreeLooks(DataLevel data, int replicates) => Reestimated(StageMethod.GroupSequential, replicates) with
    {
        Endpoint = new AdaptiveEndpoint(1, VarianceKnowledge.Estimated, data),
        Stages = [new AdaptiveStage(168, true, 0), new AdaptiveStage(168, true, 0.5), new AdaptiveStage(166, true, null)],
        SampleSize = null,
        Scenarios = [new AdaptiveScenario("expected", "Effect 0.3", [0.3]), new AdaptiveScenario("null", "No effect", [0])],
    };
}
