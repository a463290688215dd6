using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Statistics.Survival;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;
using LogRank = TrialTwin.Trials.Survival.LogRank;

namespace TrialTwin.Trials.Tests.Survival;

public sealed class SurvivalAnalysesTests
{
    private const double Spread = 3.5;
    private const double Month = 20;

    private static readonly EventWeight[] Weights = [new(0, 0), new(0, 1), new(1, 1)];

    /// <summary>The analyses of patient data, which R has checked, programmed a second time for whole trials. Tolerance 1e-8.</summary>
    [Fact]
    [Trait("Requirement", "REQ-SURV-6")]
    public void Analyses_DoubleProgrammedForPatientData_AgreeInOneTrial()
    {
        var (patients, exits, recruited) = OneTrial();
        var look = new LookData(patients, exits, Month, recruited);
        var (data, treated) = PatientData(patients, recruited);

        var cox = CoxModel.Fit(new CoxData(data, [.. treated.Select(value => new[] { value ? 1.0 : 0 })])).Model!;
        var ratio = new HazardRatio(200);
        Assert.Equal(cox.Coefficients[0], ratio.Log(look)!.Value, 1e-8);
        Assert.Equal(cox.StandardError(0), ratio.StandardError, 1e-8);

        var restricted = new RestrictedMean(200, 12);
        double z = restricted.Z(look);
        var (meanTreated, varianceTreated) = Area(data, treated, true);
        var (meanControl, varianceControl) = Area(data, treated, false);
        Assert.Equal(meanTreated - meanControl, restricted.Difference, 1e-8);
        Assert.Equal((meanTreated - meanControl) / Math.Sqrt(varianceTreated + varianceControl), z, 1e-8);
        Assert.False(restricted.IsCut);

        foreach (var weight in Weights)
        {
            var expected = TrialTwin.Statistics.Survival.LogRank.Test(data, treated, null, (weight.Rho, weight.Gamma));
            Assert.Equal((expected.Expected - expected.Observed) / Math.Sqrt(expected.Variance), new LogRank(weight).Z(look), 1e-8);
        }
    }

    /// <summary>MaxCombo lies between the largest of its components and Bonferroni's bound, and decides as the joint distribution does.</summary>
    [Fact]
    [Trait("Requirement", "REQ-SURV-6")]
    public void MaxCombo_OneTrial_LiesBetweenItsBounds()
    {
        var (patients, exits, recruited) = OneTrial();
        var look = new LookData(patients, exits, Month, recruited);
        double largest = double.NegativeInfinity;
        foreach (var weight in Weights)
        {
            largest = Math.Max(largest, new LogRank(weight).Z(look));
        }

        double single = NormalDistribution.UpperTail(largest);
        double p = NormalDistribution.UpperTail(new MaxCombo(Weights, single * 1.5).Z(look));

        Assert.InRange(p, single, 3 * single);
        Assert.Equal(single, NormalDistribution.UpperTail(new MaxCombo(Weights, single / 2).Z(look)), 1e-12);
        Assert.Equal(3 * single, NormalDistribution.UpperTail(new MaxCombo(Weights, 0.4).Z(look)), 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-6")]
    public void Simulate_MaxComboUnderADelayedEffect_GainsPowerOverTheLogRankTest()
    {
        var plain = Last(Requests.Delayed(1500));
        var combined = plain with { Testing = plain.Testing with { Test = SurvivalTest.MaxCombo, Combination = Weights } };

        double logRank = SurvivalSimulation.Simulate(plain, new RunOptions(2, null, default)).Scenarios[1].Power.Value;
        double maxCombo = SurvivalSimulation.Simulate(combined, new RunOptions(2, null, default)).Scenarios[1].Power.Value;

        Assert.True(maxCombo > logRank + 0.03, $"{maxCombo} against {logRank}");
    }

    [Theory]
    [Trait("Requirement", "REQ-SURV-2")]
    [InlineData(SurvivalTest.MaxCombo)]
    [InlineData(SurvivalTest.RestrictedMean)]
    public void Simulate_NoEffect_TestsOfTheLastLookKeepTheLevel(SurvivalTest test)
    {
        var request = Last(Requests.Null(4000));
        request = request with { Testing = With(request.Testing, test) };

        var found = SurvivalSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios[0].Power;

        Assert.Equal(0.025, found.Value, Spread * found.StandardError);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-7")]
    public void Simulate_ConstantRatioAndOneLook_IsEstimatedWithoutBiasAndCovered()
    {
        var request = Last(Requests.Delayed(2000)) with { EstimateHazardRatio = true };

        var found = SurvivalSimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios;

        Assert.Equal(0, found[0].LogHazardRatioBias!.Value.Value, (Spread * found[0].LogHazardRatioBias!.Value.StandardError) + 0.002);
        Assert.Equal(0.95, found[0].Coverage!.Value.Value, Spread * found[0].Coverage!.Value.StandardError);
        Assert.Null(found[1].LogHazardRatioBias);
        Assert.InRange(found[1].LogHazardRatio!.Value.Value, Math.Log(0.6), 0);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-7")]
    public void Simulate_HorizonBeyondFollowUp_IsCutAndCounted()
    {
        var request = Last(Requests.Null(50));
        request = request with { Testing = With(request.Testing, SurvivalTest.RestrictedMean) with { HorizonMonths = 100 } };

        var found = SurvivalSimulation.Simulate(request, new RunOptions(1, null, default)).Scenarios[0];

        Assert.InRange(found.HorizonCut, 40, 50);
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-5")]
    public void Read_TestsThatDoNotFit_AreRefused()
    {
        var request = Requests.Delayed(100);
        var dependent = request with { Testing = request.Testing with { Test = SurvivalTest.MaxCombo, Combination = [new(0, 0), new(1, 0), new(0, 1)], HorizonMonths = 3 } };
        var bare = request with { Testing = request.Testing with { Test = SurvivalTest.RestrictedMean, Combination = [] } };

        Assert.Equal(["testing.combination", "testing.horizonMonths", "testing.test"], Paths(dependent));
        Assert.Equal(["testing.combination", "testing.horizonMonths", "testing.test"], Paths(bare));
    }

    private static IEnumerable<string> Paths(SurvivalRequest request) =>
        Assert.Throws<BadInputException>(() => SurvivalRequestReader.Read(CanonicalJson.Write(request))).Problems.Select(problem => problem.Path);

    private static SurvivalTesting With(SurvivalTesting testing, SurvivalTest test) =>
        testing with { Test = test, Combination = test == SurvivalTest.MaxCombo ? Weights : null, HorizonMonths = test == SurvivalTest.RestrictedMean ? 15 : null };

    private static SurvivalRequest Last(SurvivalRequest request) =>
        request with { Looks = [request.Looks[^1]], Testing = request.Testing with { Spending = null } };

    private static (SurvivalPatients Patients, ExitRecord[] Exits, int Recruited) OneTrial()
    {
        var request = Requests.Delayed(10) with
        {
            TotalPatients = 200,
            Recruitment = new RecruitmentPlan(RecruitmentProcess.Poisson, [new RecruitmentPiece(12, 15)]),
        };
        var patients = new SurvivalPatients(request);
        patients.Draw(3);
        patients.Expose(ExitHazard.OfTreatment(request, request.Scenarios[0]), ExitHazard.OfControl(request));
        var order = new ExitOrder(200);
        order.Sort(patients, Month);
        return (patients, order.Exits.ToArray(), ArrivalTimes.RandomisedBy(patients.EntryMonth, Month));
    }

    private static (SurvivalData Data, bool[] Treated) PatientData(SurvivalPatients patients, int recruited)
    {
        var times = new double[recruited];
        var events = new bool[recruited];
        for (int i = 0; i < recruited; i++)
        {
            bool left = patients.ExitMonth[i] <= Month;
            times[i] = left ? patients.MonthsOnStudy[i] : Month - patients.EntryMonth[i];
            events[i] = left && patients.IsEvent[i];
        }

        return (new SurvivalData(times, events), [.. patients.Arm.Take(recruited).Select(arm => arm == SurvivalPatients.Treatment)]);
    }

    private static (double Mean, double Variance) Area(SurvivalData data, bool[] treated, bool arm)
    {
        const double Horizon = 12;
        var curve = KaplanMeier.Fit(data.Take([.. Enumerable.Range(0, treated.Length).Where(i => treated[i] == arm)]));
        double[] times = [0, .. curve.Times.Where(time => time < Horizon), Horizon];
        double AreaFrom(int first) => Enumerable.Range(first, times.Length - 1 - first).Sum(i => (i == 0 ? 1 : curve.At(times[i])) * (times[i + 1] - times[i]));
        double variance = Enumerable.Range(1, times.Length - 2).Sum(i => Math.Pow(AreaFrom(i), 2) / ((double)curve.AtRisk[i - 1] * (curve.AtRisk[i - 1] - 1)));
        return (AreaFrom(0), variance);
    }
}
