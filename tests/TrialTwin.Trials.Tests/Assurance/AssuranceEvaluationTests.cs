using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Assurance;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Assurance;

public sealed class AssuranceEvaluationTests
{
    private const double Z = 1.959963984540054;

    /// <summary>O'Hagan, Stevens and Campbell 2005: for a normal prior and a z test, assurance is Φ((m√I − z)/√(1 + s²I)). Tolerance 1e-9.</summary>
    [Theory]
    [Trait("Requirement", "REQ-ASSUR-1")]
    [InlineData(3, 2, 100)]
    [InlineData(3, 0.01, 400)]
    [InlineData(-1, 40, 60)]
    [InlineData(0.5, 3, 1000000)]
    public void Evaluate_PublishedClosedForm_IsMet(double mean, double deviation, int size)
    {
        var found = Evaluated(Means(new EffectComponent(1, mean, deviation)) with { Sizes = [size] }).Sizes[0];

        double root = Math.Sqrt(size / 4.0) / 8;
        Assert.Equal(Closed(mean, deviation, root), found.Assurance, 1e-9);
        Assert.Equal(NormalDistribution.Cdf((mean * root) - Z), found.PowerAtPriorMean, 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-ASSUR-1")]
    public void Evaluate_PublishedClosedFormOfAMixture_IsMet()
    {
        var found = Evaluated(Means(new EffectComponent(3, 3, 1), new EffectComponent(1, 0, 2))).Sizes[0];

        double root = Math.Sqrt(200 / 4.0) / 8;
        Assert.Equal((0.75 * Closed(3, 1, root)) + (0.25 * Closed(0, 2, root)), found.Assurance, 1e-9);
    }

    /// <summary>R 4.2.2 integrate over powers of rpact 3.3.4 (O'Brien-Fleming-type spending, looks at half and all information). Tolerance 1e-6.</summary>
    [Fact]
    [Trait("Requirement", "REQ-ASSUR-1")]
    public void Evaluate_IndependentIntegralInR_GroupSequentialSurvival()
    {
        var found = Evaluated(Requests.Survival()).Sizes[0];

        Assert.Equal(0.504249658, found.Assurance, 1e-6);
        Assert.Equal(0.504249658 - 0.503442285, found.SuccessWithoutBenefit, 1e-6);
        Assert.Equal(0.503442285 / 0.504249658, found.BenefitAfterSuccess, 1e-6);
    }

    /// <summary>R 4.2.2 integrate: log odds ratio, control rate 0.3, 400 patients 2:1; log rate ratio with powers of rpact 3.3.4. Tolerance 1e-6.</summary>
    [Fact]
    [Trait("Requirement", "REQ-ASSUR-1")]
    public void Evaluate_IndependentIntegralInR_RatesAndCounts()
    {
        var rates = Means(new EffectComponent(1, 0.5, 0.25)) with
        {
            Endpoint = new AssuranceEndpoint(AssuranceEndpointKind.Rates, ControlRate: 0.3),
            TreatedPerControl = 2,
            Sizes = [400],
        };
        var counts = Requests.Survival() with
        {
            Endpoint = new AssuranceEndpoint(AssuranceEndpointKind.Counts, ControlPerYear: 1.2, Overdispersion: 0.8, Years: 1),
            Prior = new EffectPrior(Study: new EarlierStudy(-0.35, 0.15 / Math.Sqrt(2), 0.5)),
            Sizes = [400],
        };

        Assert.Equal(0.566584723, Evaluated(rates).Sizes[0].Assurance, 1e-6);
        Assert.Equal(0.665903874, Evaluated(counts).Sizes[0].Assurance, 1e-6);
    }

    /// <summary>Effect and stage-wise z drawn and tested: 40,000 trials, 4 standard errors.</summary>
    [Fact]
    [Trait("Requirement", "REQ-ASSUR-1")]
    public void Evaluate_DoubleProgrammedSimulation_Agrees()
    {
        const int Trials = 40000;
        var request = Requests.Survival();
        var looks = GroupSequentialDesign.Create([0.5], ErrorSpending.OBrienFleming, 0.025).Looks;
        var stream = RandomStream.Create(1, StreamPurpose.Named("assurance-test"));
        int successes = 0;
        for (int i = 0; i < Trials; i++)
        {
            double benefit = stream.NextUniform() < 0.7 ? 0.3 + (0.15 * stream.NextNormal()) : 0.2 * stream.NextNormal();
            double half = benefit * Math.Sqrt(150 / 4.0);
            double first = half + stream.NextNormal();
            double both = (first + half + stream.NextNormal()) / Math.Sqrt(2);
            successes += first >= looks[0].CriticalValue || both >= looks[1].CriticalValue ? 1 : 0;
        }

        double found = Evaluated(request).Sizes[0].Assurance;
        Assert.Equal(found, (double)successes / Trials, 4 * Math.Sqrt(found * (1 - found) / Trials));
    }

    [Fact]
    [Trait("Requirement", "REQ-ASSUR-2")]
    public void Evaluate_Target_IsReachedByTheSizeFoundAndNotByOneLess()
    {
        var request = Requests.Survival() with { TargetAssurance = 0.6 };
        int size = Evaluated(request).SizeForTarget!.Size;

        var beside = Evaluated(request with { Sizes = [size - 1, size], TargetAssurance = null }).Sizes;

        Assert.True(beside[0].Assurance < 0.6);
        Assert.True(beside[1].Assurance >= 0.6);
    }

    [Fact]
    [Trait("Requirement", "REQ-ASSUR-2")]
    public void Evaluate_EverLargerTrial_TendsToTheProbabilityOfABenefit()
    {
        var result = Evaluated(Requests.Survival() with { Sizes = [1000000], RelevantEffect = -0.2 });

        double benefit = (0.7 * NormalDistribution.Cdf(2)) + (0.3 * 0.5);
        Assert.Equal(benefit, result.PriorBenefit, 1e-12);
        Assert.Equal(benefit, result.Sizes[0].Assurance, 0.005);
        Assert.Equal((0.7 * NormalDistribution.Cdf(2.0 / 3)) + (0.3 * NormalDistribution.Cdf(-1)), result.PriorRelevant!.Value, 1e-12);
    }

    private static AssuranceRequest Means(params EffectComponent[] prior) => Requests.Survival() with
    {
        Endpoint = new AssuranceEndpoint(AssuranceEndpointKind.Means, StandardDeviation: 8),
        LowerIsBetter = false,
        Spending = null,
        InterimFractions = [],
        Prior = new EffectPrior(prior),
        Sizes = [200],
    };

    private static double Closed(double mean, double deviation, double root) =>
        NormalDistribution.Cdf(((mean * root) - Z) / Math.Sqrt(1 + (deviation * deviation * root * root)));

    private static AssuranceResult Evaluated(AssuranceRequest request) => AssuranceEvaluation.Evaluate(request, CancellationToken.None);
}
