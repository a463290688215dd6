using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Multiplicity;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Tests.Multiplicity;

public sealed class MultiplicityRequestReaderTests
{
    [Fact]
    [Trait("Requirement", "REQ-MULT-6")]
    public void Read_GraphWithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Requests.TwoEndpoints(1) with
        {
            AlphaOneSided = 0,
            Hypotheses =
            [
                new Hypothesis("a", "A", [new HypothesisLook(0.5), new HypothesisLook(0.4, 2)], null, 0.9, new Dictionary<string, double> { ["a"] = 1, ["b"] = 0.5 }),
                new Hypothesis("b", "B", [new HypothesisLook(1)], null, 0.9),
            ],
            Arms = new ComparedArms([1], 0),
            Simulation = new MultiplicitySimulationPlan([[1, 2], [2, 1]], [new MultiplicityScenario("x", "X", [30])], new SimulationPlan(1, 0, 1, "")),
        };

        var fault = Assert.Throws<BadInputException>(() => MultiplicityRequestReader.Read(CanonicalJson.Write(faulty), MultiplicityPurpose.Simulate));

        string[] paths =
        [
            "alphaOneSided", "hypotheses[0].looks[1].informationFraction", "hypotheses[0].looks[1].pValue", "hypotheses[0].looks[0].pValue", "hypotheses[0].spending",
            "hypotheses[0].passesTo.a", "hypotheses[0].passesTo", "hypotheses", "arms", "arms.treatedPerControl", "arms.degreesOfFreedom", "arms.degreesOfFreedom",
            "simulation.correlation", "simulation.scenarios[0].finalZ", "simulation.scenarios[0].finalZ[0]",
            "simulation.plan.replicates", "simulation.plan.replicatesPerBlock", "simulation.plan.aims",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    [Trait("Requirement", "REQ-MULT-6")]
    public void Read_AnalysisWithoutPValuesAndSimulationWithoutPlan_AreRefused()
    {
        var bare = Requests.TwoEndpoints(100) with { Simulation = null };

        var analysis = Assert.Throws<BadInputException>(() => MultiplicityRequestReader.Read(CanonicalJson.Write(bare), MultiplicityPurpose.Analyse));
        var simulation = Assert.Throws<BadInputException>(() => MultiplicityRequestReader.Read(CanonicalJson.Write(bare), MultiplicityPurpose.Simulate));

        Assert.Equal(3, analysis.Problems.Count);
        Assert.Equal("simulation", Assert.Single(simulation.Problems).Path);
    }

    [Fact]
    [Trait("Requirement", "REQ-MULT-6")]
    public void Read_SeveralLooksOfAStepUpTest_AreRefused()
    {
        var request = Requests.TwoEndpoints(100) with { Procedure = MultiplicityProcedure.Hochberg };

        var fault = Assert.Throws<BadInputException>(() => MultiplicityRequestReader.Read(CanonicalJson.Write(request), MultiplicityPurpose.Simulate));

        Assert.Contains("hypotheses[1].looks", fault.Problems.Select(problem => problem.Path));
    }
}
