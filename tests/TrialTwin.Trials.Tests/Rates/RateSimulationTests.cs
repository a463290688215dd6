using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Rates;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Rates;

public sealed class RateSimulationTests
{
    private const double Spread = 3.5;
    private const double Z = 1.959963984540054;

    /// <summary>Both binomial distributions enumerated: 30 patients in each arm, one look.</summary>
    [Theory]
    [Trait("Requirement", "REQ-RATE-1")]
    [InlineData(0.3, 0.6, true)]
    [InlineData(0.6, 0.3, false)]
    [InlineData(0.1, 0.1, true)]
    public void Simulate_DoubleProgrammedEnumeration_GivesTheExactPower(double control, double treatment, bool higherIsBetter)
    {
        const int Arm = 30;
        double power = 0;
        for (int c = 0; c <= Arm; c++)
        {
            for (int t = 0; t <= Arm; t++)
            {
                double pooled = (c + t) / (2.0 * Arm);
                double z = (t - c) / (double)Arm / Math.Sqrt(Math.Max(1e-300, pooled * (1 - pooled) * 2 / Arm));
                power += (higherIsBetter ? z : -z) >= Z ? BinomialDistribution.Probability(c, Arm, control) * BinomialDistribution.Probability(t, Arm, treatment) : 0;
            }
        }

        var request = ThreeLooks(20000) with
        {
            TotalPatients = 2 * Arm,
            HigherIsBetter = higherIsBetter,
            Testing = new RateTesting(0.025, null),
            Looks = [new RateLook(2 * Arm, true, null)],
            Scenarios = [new RateScenario("truth", "Truth", control, treatment)],
        };
        var found = RateSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[0];

        Assert.Equal(power, found.Power.Value, Spread * found.Power.StandardError);
        Assert.Equal(0, found.DifferenceBias.Value, Spread * found.DifferenceBias.StandardError);
    }

    /// <summary>rpact 4.5, 464 patients, shares 0.45 and 0.30: simulated power (10,000 trials); analytic rejections and futility stops by look, to 0.005 for the normal approximation.</summary>
    [Fact]
    [Trait("Requirement", "REQ-RATE-1")]
    public void Simulate_IndependentRpact_GivesPowerAndStopsByLook()
    {
        var found = RateSimulation.Simulate(ThreeLooks(20000), new RunOptions(2, null, default)).Scenarios[1];

        Assert.Equal(0.8998, found.Power.Value, Spread * Math.Sqrt((0.8998 * 0.1002 / 10000) + (found.Power.StandardError * found.Power.StandardError)));
        Near(0.03804, found.Looks[0].Efficacy);
        Near(0.55134, found.Looks[1].Efficacy);
        Near(0.31155, found.Looks[2].Efficacy);
        Near(0.02641, found.Looks[0].Futility);
        Near(0.00706, found.Looks[1].Futility);
    }

    [Fact]
    [Trait("Requirement", "REQ-RATE-2")]
    public void Simulate_LongTimeToTheOutcome_CountsPatientsRandomisedMeanwhile()
    {
        var quick = ThreeLooks(2000) with { OutcomeMonths = 0 };
        var slow = quick with { OutcomeMonths = 6 };

        var atOnce = RateSimulation.Simulate(quick, new RunOptions(2, null, default)).Scenarios[1];
        var late = RateSimulation.Simulate(slow, new RunOptions(1, null, default)).Scenarios[1];

        Assert.Equal(atOnce.Power, late.Power);
        Assert.Equal(atOnce.ExpectedMonths.Value + 6, late.ExpectedMonths.Value, 1e-9);
        Assert.True(late.ExpectedPatients.Value > atOnce.ExpectedPatients.Value + 50);
        Assert.Equal(357.7, atOnce.ExpectedPatients.Value, (Spread * atOnce.ExpectedPatients.StandardError) + 2);
    }

    [Fact]
    [Trait("Requirement", "REQ-RATE-2")]
    public void Simulate_OneAndTwoThreadsOrNoResponder_GivesEqualBitsAndNoRejection()
    {
        var request = ThreeLooks(600) with { Scenarios = [new RateScenario("none", "Nobody", 0, 0), new RateScenario("all", "Everybody", 1, 1), new RateScenario("some", "Some", 0.2, 0.3)] };

        var one = RateSimulation.Simulate(request, new RunOptions(1, null, default));

        Assert.Equivalent(one, RateSimulation.Simulate(request, new RunOptions(2, null, default)), strict: true);
        Assert.Equal(0, one.Scenarios[0].Power.Value);
        Assert.Equal(0, one.Scenarios[1].Power.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-RATE-3")]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = ThreeLooks(1) with
        {
            TotalPatients = 2,
            Allocation = [1, 11],
            OutcomeMonths = -1,
            Testing = new RateTesting(0.7, null),
            Looks = [new RateLook(300, true, 20), new RateLook(100, false, null)],
            Scenarios = [new RateScenario("a", "A", 30, -0.1)],
        };

        var fault = Assert.Throws<BadInputException>(() => RateRequestReader.Read(CanonicalJson.Write(faulty)));

        string[] paths =
        [
            "totalPatients", "allocation[1]", "outcomeMonths", "testing.alphaOneSided", "looks[0].patients", "looks[0].futilityZ", "looks[1].patients", "looks[1].efficacy",
            "testing.spending", "scenarios[0].controlRate", "scenarios[0].treatmentRate", "simulation.replicates",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    private static RateRequest ThreeLooks(int replicates) => new(
        RateRequest.CurrentSchema,
        "Response",
        464,
        [1, 1],
        new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(18, 26)]),
        0,
        true,
        new RateTesting(0.025, ErrorSpending.OBrienFleming),
        [new RateLook(155, true, 0), new RateLook(309, true, 0.5), new RateLook(464, true, null)],
        [new RateScenario("null", "No effect", 0.3, 0.3), new RateScenario("expected", "Effect", 0.3, 0.45)],
        new SimulationPlan(replicates, 500, 1, "Power."));

    private static void Near(double expected, MonteCarloEstimate found) => Assert.Equal(expected, found.Value, (Spread * found.StandardError) + 0.005);
}
