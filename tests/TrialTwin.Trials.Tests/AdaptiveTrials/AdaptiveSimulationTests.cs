using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

public sealed class AdaptiveSimulationTests
{
    private const double Spread = 3.5;

    /// <summary>Recursive integration of the same design; the effect in units of the standard deviation is 0.3.</summary>
    [Theory]
    [Trait("Requirement", "REQ-ADAPT-1")]
    [InlineData(DataLevel.Patients)]
    [InlineData(DataLevel.SufficientStatistics)]
    public void Simulate_IndependentGroupSequentialKnownVariance_CrossingProbabilitiesOfTheDesign(DataLevel data)
    {
        var request = Requests.ThreeLooks(data, 20000) with
        {
            Endpoint = new AdaptiveEndpoint(1, VarianceKnowledge.Known, data),
            Stages = [new AdaptiveStage(168, true, null), new AdaptiveStage(168, true, null), new AdaptiveStage(166, true, null)],
        };
        var design = GroupSequentialDesign.Create([168 / 502.0, 336 / 502.0], ErrorSpending.OBrienFleming, 0.025);

        var found = Run(request).Scenarios;

        double drift = 0.3 * Math.Sqrt(502 / 4.0);
        AssertNear(design.CrossingProbabilities(drift), found[0]);
        AssertNear(design.CrossingProbabilities(0), found[1]);
    }

    /// <summary>rpact 4.5's analytic figures of the design with futility bounds at 0 and 0.5: stops by look and cause, expected patients 386.97.</summary>
    [Theory]
    [Trait("Requirement", "REQ-ADAPT-1")]
    [InlineData(DataLevel.Patients)]
    [InlineData(DataLevel.SufficientStatistics)]
    public void Simulate_IndependentFutilityBounds_StopsOfRpactByLookAndCause(DataLevel data)
    {
        var request = Requests.ThreeLooks(data, 20000) with { Endpoint = new AdaptiveEndpoint(1, VarianceKnowledge.Known, data) };

        var found = Run(request).Scenarios[0];

        double[] efficacy = [0.03806, 0.55146, 0.31148];
        Assert.All(efficacy.Zip(found.Stages), pair => Near(pair.First, pair.Second.Efficacy));
        Near(0.02640, found.Stages[0].Futility);
        Near(0.00705, found.Stages[1].Futility);
        Assert.Equal(386.97, found.ExpectedPatients.Value, (Spread * found.ExpectedPatients.StandardError) + 0.5);
    }

    [Theory]
    [Trait("Requirement", "REQ-ADAPT-4")]
    [InlineData(DataLevel.Patients)]
    [InlineData(DataLevel.SufficientStatistics)]
    public void Simulate_NoEffectStageWiseTTests_KeepTheirLevelInTheSmallestTrials(DataLevel data)
    {
        var request = Requests.Reestimated(StageMethod.InverseNormal, 40000) with
        {
            Endpoint = new AdaptiveEndpoint(7, VarianceKnowledge.Estimated, data),
            Stages = [new AdaptiveStage(6, true, null), new AdaptiveStage(6, true, null)],
            SampleSize = new SizeRule(SizeRuleKind.ConditionalPower, 0.9, null, 4, 40, null),
            Scenarios = [new AdaptiveScenario("null", "No effect", [0])],
        };

        var result = Run(request);

        Near(0.025, result.Scenarios[0].Power);
        Assert.Equal(ErrorControlKind.Proven, result.ErrorControl.Kind);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-4")]
    public void Simulate_OrdinaryTestAfterReestimation_IsMarkedSimulatedWithItsLargestError()
    {
        var adapted = Run(Requests.Reestimated(StageMethod.GroupSequential, 2000));

        Assert.Equal(ErrorControlKind.Simulated, adapted.ErrorControl.Kind);
        Assert.Equal("effect-0", adapted.ErrorControl.WorstScenarioId);
        Assert.True(adapted.ErrorControl.UpperLimit > adapted.ErrorControl.LargestError!.Value.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-4")]
    public void Simulate_PartialNull_KeepsTheFamilywiseError()
    {
        var request = Requests.SeveralArms(new ArmSelection(SelectionRule.Best, null, null, null), 20000) with
        {
            Scenarios = [new AdaptiveScenario("partial", "One arm works", [0, 0, 0.2])],
        };

        var found = Run(request).Scenarios[0];

        Assert.True(found.FamilywiseError!.Value.Value < 0.025 + (Spread * found.FamilywiseError.Value.StandardError));
        Assert.True(found.Power.Value > found.FamilywiseError.Value.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-2")]
    public void Simulate_DropTheLoser_LeavesOneArmLessAtEachLook()
    {
        var request = Requests.SeveralArms(new ArmSelection(SelectionRule.DropTheLoser, null, null, null), 500) with
        {
            Stages = [new AdaptiveStage(40, false, null), new AdaptiveStage(40, false, null), new AdaptiveStage(40, true, null)],
        };

        var found = Run(request).Scenarios[0];

        double[] arms = [.. Enumerable.Range(0, 3).Select(stage => found.Hypotheses.Sum(arm => arm.UnderTest[stage].Value))];
        Assert.Equal([3, 2, 1], arms.Select(sum => Math.Round(sum, 9)));
        Assert.Equal(40 + 30 + 20, found.ExpectedPatients.Value, 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-2")]
    public void Simulate_ThresholdNobodyReaches_StopsWithoutSelection()
    {
        var request = Requests.SeveralArms(new ArmSelection(SelectionRule.All, null, null, 100), 200);

        var found = Run(request).Scenarios[1];

        Assert.Equal(1, found.Stages[0].NoneSelected.Value + found.Stages[0].Efficacy.Value, 1e-12);
        Assert.Null(found.Stages[1].Patients);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-5")]
    public void Simulate_OneAndTwoThreads_GiveEqualBits()
    {
        foreach (var request in new[] { Requests.ThreeLooks(DataLevel.Patients, 2000), Requests.Enrichment(2000), Requests.Promising(2000) })
        {
            var one = AdaptiveSimulation.Simulate(request, new RunOptions(1, null, default));
            var two = AdaptiveSimulation.Simulate(request, new RunOptions(2, null, default));

            Assert.Equivalent(one, two, strict: true);
        }
    }

    private static AdaptiveResult Run(AdaptiveRequest request) => AdaptiveSimulation.Simulate(request, new RunOptions(2, null, default));

    private static void AssertNear(IReadOnlyList<double> expected, AdaptiveCharacteristic found) =>
        Assert.All(expected.Zip(found.Stages), pair => Near(pair.First, pair.Second.Efficacy));

    private static void Near(double expected, MonteCarloEstimate found) =>
        Assert.True(Math.Abs(expected - found.Value) <= Spread * found.StandardError, $"{found.Value} against {expected}, standard error {found.StandardError}.");
}
