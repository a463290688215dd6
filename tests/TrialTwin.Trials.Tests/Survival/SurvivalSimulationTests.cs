using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Survival;

public sealed class SurvivalSimulationTests
{
    /// <summary>Spread of the difference of two simulated figures, in combined standard errors, that chance reaches once in about 2,000 comparisons.</summary>
    private const double Spread = 3.5;

    /// <summary>
    /// Two rows simulated with rpact 4.5 (20,000 trials each): 586 patients over 18 months, looks at 118, 236 and 353 events,
    /// median survival of 12 months under control, dropout 5 % by month 12, O'Brien-Fleming-type spending, futility below z of 0 and 0.5.
    /// </summary>
    [Theory]
    [Trait("Requirement", "REQ-SURV-1")]
    [InlineData(0, 0.9019, 577.384, 273.327, 0.03595, 0.5519, 0.02465)]
    [InlineData(1, 0.7675, 560.260, 278.429, 0.0029, 0.28225, 0.1618)]
    public void Simulate_Independent_OperatingCharacteristicsOfRpact(int scenario, double power, double patients, double events, double first, double second, double futility)
    {
        var found = Reference.Value.Scenarios[scenario];

        Near(power, found.Power, 20000);
        Near(first, found.Looks[0].Efficacy, 20000);
        Near(second, found.Looks[1].Efficacy, 20000);
        Near(futility, found.Looks[0].Futility, 20000);
        Assert.Equal(patients, found.ExpectedPatients.Value, Spread * found.ExpectedPatients.StandardError * Math.Sqrt(2));
        Assert.Equal(events, found.ExpectedEvents.Value, Spread * found.ExpectedEvents.StandardError * Math.Sqrt(2));
    }

    /// <summary>Analysis times and duration that rpact 4.5 gives for proportional hazards with ratio 0.7; tolerance 0.15 months for its entry of patients.</summary>
    [Fact]
    [Trait("Requirement", "REQ-SURV-1")]
    public void Simulate_Independent_CalendarTimesOfRpact()
    {
        var found = Reference.Value.Scenarios[0];

        Assert.Equal(13.648, found.Looks[0].Month!.Value.Value, 0.15);
        Assert.Equal(20.612, found.Looks[1].Month!.Value.Value, 0.15);
        Assert.Equal(29.867, found.Looks[2].Month!.Value.Value, 0.15);
        Assert.Equal(23.72, found.ExpectedMonths.Value, 0.15);
    }

    private static readonly Lazy<SurvivalResult> Reference = new(() => SurvivalSimulation.Simulate(Requests.Delayed(20000), new RunOptions(2, null, default)));

    [Theory]
    [Trait("Requirement", "REQ-SURV-2")]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void Simulate_NoEffect_RejectsAsOftenAsTheLevel(double rho, double gamma)
    {
        var request = Requests.Null(20000) with { Testing = new SurvivalTesting(0.025, ErrorSpending.OBrienFleming, rho, gamma) };

        var found = SurvivalSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[0].Power;

        Assert.Equal(0.025, found.Value, Spread * found.StandardError);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-3")]
    public void Simulate_OneAndTwoThreads_GiveEqualBits()
    {
        var request = Requests.Delayed(2000);

        var one = SurvivalSimulation.Simulate(request, new RunOptions(1, null, default));
        var two = SurvivalSimulation.Simulate(request, new RunOptions(2, null, default));

        Assert.Equivalent(one, two, strict: true);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-4")]
    public void Simulate_EventsThatCannotBeReached_AreCounted()
    {
        var request = Requests.Null(100) with { Dropout = new DropoutByMonth(0.9, 0.9, 1), Looks = [new SurvivalLook(500, true, null)] };

        var found = SurvivalSimulation.Simulate(request, new RunOptions(1, null, default)).Scenarios[0];

        Assert.Equal(100, found.ShortOfEvents);
        Assert.True(found.ExpectedEvents.Value < 500);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-1")]
    public void Simulate_LateWeights_GainPowerUnderADelayedEffect()
    {
        var request = Requests.Delayed(4000);

        var plain = SurvivalSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[1].Power.Value;
        var late = SurvivalSimulation.Simulate(request with { Testing = request.Testing with { Gamma = 1 } }, new RunOptions(2, null, default)).Scenarios[1].Power.Value;

        Assert.True(late > plain + 0.05, $"{late} against {plain}");
    }

    /// <summary>Closed form: with exponential event and dropout and everybody followed to the end, events are the share of the hazard.</summary>
    [Fact]
    [Trait("Requirement", "REQ-SURV-1")]
    public void Simulate_WholeFollowUp_EventsAreTheHazardsShare()
    {
        double hazard = Elementary.Log(2) / 12;
        double dropout = -Elementary.Log(0.95) / 12;
        var request = Requests.Null(2000) with { Looks = [new SurvivalLook(586, true, null)] };

        var found = SurvivalSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[0].ExpectedEvents;

        Assert.Equal(586 * hazard / (hazard + dropout), found.Value, Spread * found.StandardError);
    }

    private static void Near(double expected, TrialTwin.Numerics.Estimates.MonteCarloEstimate found, int referenceTrials)
    {
        double variance = (expected * (1 - expected) / referenceTrials) + (found.StandardError * found.StandardError);
        Assert.Equal(expected, found.Value, Spread * Math.Sqrt(variance));
    }
}
