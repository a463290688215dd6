using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

[Trait("Requirement", "REQ-ADAPT-6")]
public sealed class AdaptiveRequestReaderTests
{
    [Fact]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Requests.SeveralArms(new ArmSelection(SelectionRule.RBest, 5, 0.1, null), 100) with
        {
            Endpoint = new AdaptiveEndpoint(0, VarianceKnowledge.Known, DataLevel.Patients),
            Arms = ["a", "a"],
            Allocation = [1, 0],
            Testing = new AdaptiveTesting(0.6, StageMethod.GroupSequential, null, null, EfficacyStop.AnyRejected),
            Stages = [new AdaptiveStage(0, true, null), new AdaptiveStage(100, false, null)],
            SampleSize = new SizeRule(SizeRuleKind.PromisingZone, 0.9, null, 200, 100, null),
            Scenarios = [new AdaptiveScenario("a", "A", [0])],
            Simulation = new SimulationPlan(1, 1, 1, "Power."),
        };

        var fault = Assert.Throws<BadInputException>(() => AdaptiveRequestReader.Read(CanonicalJson.Write(faulty)));

        string[] paths =
        [
            "endpoint.standardDeviation", "arms[1].id", "allocation[1]", "testing.alphaOneSided", "testing.intersection",
            "testing.method", "stages[0].patients", "stages[1].efficacy", "testing.spending", "selection.number", "selection.margin",
            "sampleSize", "sampleSize", "sampleSize.largest", "sampleSize.zoneFrom", "scenarios[0].effects", "simulation.replicates",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Read_FisherWithSpendingAndSubpopulationWithDunnett_AreRefused()
    {
        var fisher = Requests.Reestimated(StageMethod.Fisher, 100);
        fisher = fisher with { Testing = fisher.Testing with { Spending = ErrorSpending.Pocock } };
        var dunnett = Requests.Enrichment(100);
        dunnett = dunnett with { Arms = ["a", "b"], Testing = dunnett.Testing with { Intersection = IntersectionKind.Dunnett } };

        Assert.Equal(["testing.spending"], AdaptiveRequestReader.Validate(fisher).Select(problem => problem.Path));
        Assert.Equal(["subpopulation", "testing.intersection"], AdaptiveRequestReader.Validate(dunnett).Select(problem => problem.Path));
    }

    [Fact]
    public void Read_WrittenRequest_IsTheSame()
    {
        var request = Requests.Enrichment(100);

        Assert.Equal(CanonicalJson.HashOf(request), CanonicalJson.HashOf(AdaptiveRequestReader.Read(CanonicalJson.Write(request))));
    }

    [Fact]
    public void Simulate_FewestPatients_GivesNumbers()
    {
        var request = Requests.Enrichment(50) with { Stages = [new AdaptiveStage(10, true, null), new AdaptiveStage(10, true, null)] };
        request = request with { Endpoint = request.Endpoint with { Variance = VarianceKnowledge.Estimated } };
        Assert.Empty(AdaptiveRequestReader.Validate(request));

        var found = AdaptiveSimulation.Simulate(request, new RunOptions(1, null, default)).Scenarios;

        Assert.All(found, scenario => Assert.True(double.IsFinite(scenario.Power.Value + scenario.ExpectedPatients.Value)));
    }
}
