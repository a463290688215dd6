using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

public sealed class AdaptiveEstimateTests
{
    private const double Spread = 3.5;
    private const double Effect = 0.5;

    /// <summary>Kieser and Friede 2003: expected size 4 (z(0.975) + z(0.9))² E(S²) / δ² with E(S²) = σ² + δ²/4 · n/(n − 1), n of the first stage; up to 2 patients by rounding.</summary>
    [Theory]
    [Trait("Requirement", "REQ-ADAPT-7")]
    [InlineData(1)]
    [InlineData(1.6)]
    public void Simulate_BlindedReestimation_HasTheSizeOfTheoryThePowerAndTheLevel(double deviation)
    {
        var found = AdaptiveSimulation.Simulate(Blinded(deviation, 10000), new RunOptions(2, null, default));

        double root = NormalDistribution.Quantile(0.975) + NormalDistribution.Quantile(0.9);
        double unit = 4 * root * root / (Effect * Effect);
        double variance = deviation * deviation;
        Near(unit * variance, found.Scenarios[0], 2);
        Near(unit * (variance + (Effect * Effect / 4 * 40 / 39)), found.Scenarios[1], 2);
        Assert.InRange(found.Scenarios[1].Power.Value, 0.88, 0.93);
        Assert.Equal(0.025, found.Scenarios[0].Power.Value, (Spread * found.Scenarios[0].Power.StandardError) + 0.002);
        Assert.Equal(ErrorControlKind.Simulated, found.ErrorControl.Kind);
    }

    /// <summary>
    /// Without effect the best of three arms has at the look a mean too large by 0.8463 σ/√n, the expected largest of three normal numbers; half
    /// of it is left with as many patients of the second stage.
    /// </summary>
    [Fact]
    [Trait("Requirement", "REQ-ADAPT-8")]
    public void Simulate_BestArmGoesOn_EstimateHasTheBiasOfSelection()
    {
        var found = AdaptiveSimulation.Simulate(Requests.SeveralArms(new ArmSelection(SelectionRule.Best, null, null, null), 20000), new RunOptions(2, null, default));

        double bias = 0.5 * 0.8462843753 / Math.Sqrt(70);
        foreach (var hypothesis in found.Scenarios[0].Hypotheses)
        {
            Assert.Equal(bias, hypothesis.EstimateBias!.Value.Value, (Spread * hypothesis.EstimateBias.Value.StandardError) + 0.001);
            Assert.True(hypothesis.Coverage!.Value.Value < 0.95);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-8")]
    public void Simulate_OneStage_EstimateIsUnbiasedAndCovered()
    {
        var request = Requests.Reestimated(StageMethod.GroupSequential, 10000);
        request = request with { Stages = [request.Stages[0]], SampleSize = null, Testing = request.Testing with { Spending = null } };

        foreach (var scenario in AdaptiveSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios)
        {
            var found = scenario.Hypotheses[0];
            Assert.Equal(0, found.EstimateBias!.Value.Value, Spread * found.EstimateBias.Value.StandardError);
            Assert.Equal(0.95, found.Coverage!.Value.Value, (Spread * found.Coverage.Value.StandardError) + 0.002);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-8")]
    public void Simulate_StopsForEfficacy_OverstateTheEffect()
    {
        var request = Requests.Reestimated(StageMethod.GroupSequential, 10000) with { SampleSize = null };

        var found = AdaptiveSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[2].Hypotheses[0].EstimateBias!.Value;

        Assert.True(found.Value > Spread * found.StandardError);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-6")]
    public void Read_BlindedLookThatKnowsTheArms_IsRefused()
    {
        var request = Blinded(1, 100);
        var faulty = request with
        {
            Endpoint = request.Endpoint with { Variance = VarianceKnowledge.Known },
            Stages = [new AdaptiveStage(40, false, 0), new AdaptiveStage(40, true, null)],
            SampleSize = request.SampleSize! with { Effect = null },
        };

        var fault = Assert.Throws<BadInputException>(() => AdaptiveRequestReader.Read(CanonicalJson.Write(faulty)));

        Assert.Equal(["sampleSize.effect", "endpoint.variance", "stages"], fault.Problems.Select(problem => problem.Path));
    }

    private static AdaptiveRequest Blinded(double deviation, int replicates)
    {
        var request = Requests.Reestimated(StageMethod.GroupSequential, replicates);
        return request with
        {
            Endpoint = request.Endpoint with { StandardDeviation = deviation },
            Testing = request.Testing with { Spending = null },
            Stages = [new AdaptiveStage(40, false, null), new AdaptiveStage(40, true, null)],
            SampleSize = new SizeRule(SizeRuleKind.BlindedVariance, 0.9, null, 4, 2000, Effect),
            Scenarios = [new AdaptiveScenario("null", "No effect", [0]), new AdaptiveScenario("effect", "Effect", [Effect])],
        };
    }

    private static void Near(double expected, AdaptiveCharacteristic found, double rounding)
    {
        double bound = Spread * found.ExpectedPatients.StandardError;
        Assert.InRange(found.ExpectedPatients.Value, expected - bound, expected + bound + rounding);
    }
}
