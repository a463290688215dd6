using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.Counts;

public sealed class CountSimulationTests
{
    /// <summary>Spread of the difference of two simulated figures, in combined standard errors, that chance reaches once in about 2,000 comparisons.</summary>
    private const double Spread = 3.5;

    private static readonly Lazy<CountResult> Reference = new(() => CountSimulation.Simulate(Requests.TwoLooks(2500), new RunOptions(2, null, default)));

    /// <summary>The two rows that rpact 4.5 simulated (2,000 trials each), under the reading that docs/methods/count-trials.md states.</summary>
    [Theory]
    [Trait("Requirement", "REQ-CNT-1")]
    [InlineData(0, "counts-1.0", 0.0005, 0.0175)]
    [InlineData(1, "counts-0.7", 0.261, 0.492)]
    public void Simulate_Independent_OperatingCharacteristicsOfRpact(int scenario, string id, double first, double second)
    {
        var row = OracleTable.Rows("adaptive-trials/operating-characteristics.csv").Single(row => row["id"] == id);
        var found = Reference.Value.Scenarios[scenario];

        Near(row.Number("prob_success"), found.Power);
        Near(row.Number("early_stop"), found.StoppedEarly);
        Near(first, found.Looks[0].Efficacy);
        Near(second, found.Looks[1].Efficacy);
        Assert.Equal(400, found.ExpectedPatients.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-1")]
    public void Simulate_InformationAtTheFirstLook_IsLargerThanThePlannedHalf()
    {
        var looks = Reference.Value.Scenarios[0].Looks;

        double fraction = looks[0].Information!.Value.Value / looks[1].Information!.Value.Value;

        Assert.InRange(fraction, 0.7, 0.85);
    }

    /// <summary>Closed form: whole follow-up without dropout gives rate times time events, and the information of the design formula.</summary>
    [Fact]
    [Trait("Requirement", "REQ-CNT-1")]
    public void Simulate_WholeFollowUp_EventsAndInformationAreTheClosedForm()
    {
        var found = Reference.Value.Scenarios[0];
        double information = 200 * 1.2 / (1 + (0.8 * 1.2)) / 2;

        Assert.Equal(400 * 1.2, found.Looks[1].Events!.Value.Value, Spread * found.Looks[1].Events!.Value.StandardError);
        Assert.Equal(information, found.Looks[1].Information!.Value.Value, 0.02 * information);
    }

    /// <summary>Wald's test is asymptotic: 0.003 is allowed beyond chance at 200 patients an arm.</summary>
    [Fact]
    [Trait("Requirement", "REQ-CNT-2")]
    public void Simulate_NoEffectAndOneLook_KeepsLevelCoverageAndIsUnbiased()
    {
        var found = CountSimulation.Simulate(Requests.OneLook(2500), new RunOptions(2, null, default)).Scenarios[0];

        Assert.Equal(0.025, found.Power.Value, (Spread * found.Power.StandardError) + 0.003);
        Assert.Equal(0.95, found.Coverage!.Value.Value, (Spread * found.Coverage.Value.StandardError) + 0.003);
        Assert.Equal(0, found.LogRatioBias!.Value.Value, Spread * found.LogRatioBias.Value.StandardError);
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-2")]
    public void Simulate_PoissonCounts_HaveTheClosedFormPower()
    {
        var request = Requests.OneLook(1500) with
        {
            Dropout = new DropoutByMonth(0, 0, 12),
            Scenarios = [new CountScenario("poisson", "Poisson", 1.2, 0.8, 0)],
        };

        var found = CountSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[0];

        double information = 1 / ((1 / (200 * 0.96)) + (1 / (200 * 1.2)));
        double power = TrialTwin.Numerics.Distributions.NormalDistribution.Cdf((-Elementary.Log(0.8) * Math.Sqrt(information)) - 1.959963984540054);
        Assert.Equal(power, found.Power.Value, (Spread * found.Power.StandardError) + 0.01);
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-3")]
    public void Simulate_OneAndTwoThreads_GiveEqualBits()
    {
        var one = CountSimulation.Simulate(Requests.OneLook(600), new RunOptions(1, null, default));
        var two = CountSimulation.Simulate(Requests.OneLook(600), new RunOptions(2, null, default));

        Assert.Equivalent(one, two, strict: true);
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-4")]
    public void Simulate_HardlyAnyEvents_CountsTrialsWithoutEstimate()
    {
        var request = Requests.TwoLooks(50) with { TotalPatients = 4, Scenarios = [new CountScenario("rare", "Rare", 0.001, 1, 0.5)] };

        var found = CountSimulation.Simulate(request, new RunOptions(1, null, default)).Scenarios[0];

        Assert.Equal(50, found.NotEstimable);
        Assert.Equal(0, found.Power.Value);
        Assert.Null(found.LogRatioBias);
    }

    private static void Near(double expected, MonteCarloEstimate found)
    {
        double variance = (expected * (1 - expected) / 2000) + (found.StandardError * found.StandardError);
        Assert.Equal(expected, found.Value, Spread * Math.Sqrt(variance));
    }
}
