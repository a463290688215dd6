using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Designs.Rates;
using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Tests.Designs;

[Trait("Requirement", "REQ-DES-4")]
public sealed class EndpointTests
{
    [Fact]
    public void Rates_UnderARatio_MaximiseTheLikelihood()
    {
        var rates = RestrictedRates.OfRatio(0.3, 0.2, 1.8, 1.5);
        Assert.Equal(1.8, rates.Treatment / rates.Control, 1e-12);
        double best = LogLikelihood(rates.Control);
        Assert.True(best > LogLikelihood(rates.Control * 1.001) && best > LogLikelihood(rates.Control * 0.999));

        double LogLikelihood(double control) =>
            (1.5 * ((0.3 * Math.Log(1.8 * control)) + (0.7 * Math.Log(1 - (1.8 * control))))) + (0.2 * Math.Log(control)) + (0.8 * Math.Log(1 - control));
    }

    [Theory]
    [Trait("Requirement", "REQ-DES-7")]
    [InlineData(0, 0.5, -0.2, 1)]
    [InlineData(1, 0.5, 0.2, 1)]
    [InlineData(0.5, 0, 0.2, 1)]
    [InlineData(0.5, 1, -0.2, 0.5)]
    [InlineData(0, 0, -0.1658, 0.5)]
    [InlineData(1, 1, 0.1, 2)]
    [InlineData(0, 1, 0.3, 1)]
    [InlineData(1, 0, -0.3, 3)]
    [InlineData(0.3, 0.2, 0.15, 1.5)]
    public void Rates_UnderADifference_MaximiseTheLikelihoodAtTheEdgesToo(double treatment, double control, double difference, double allocation)
    {
        double best = LogLikelihood(RestrictedRates.OfDifference(treatment, control, difference, allocation).Treatment);
        for (int i = 0; i <= 1000; i++)
        {
            double lowest = Math.Max(0, difference);
            Assert.True(best >= LogLikelihood(lowest + ((Math.Min(1, 1 + difference) - lowest) * i / 1000)) - 1e-12);
        }

        double LogLikelihood(double x) => (allocation * Of(treatment, x)) + Of(control, x - difference);
        static double Of(double observed, double rate) => Term(observed, rate) + Term(1 - observed, 1 - rate);
        static double Term(double share, double rate) => share == 0 ? 0 : share * Math.Log(Math.Max(0, rate));
    }

    [Fact]
    [Trait("Requirement", "REQ-DES-7")]
    public void Rates_UnderAnOddsRatio_HaveItAndKeepTheSumOfResponders()
    {
        var rates = RestrictedRates.OfOddsRatio(0.3, 0.2, 1.8, 1.5);
        Assert.Equal(1.8, rates.Treatment * (1 - rates.Control) / (rates.Control * (1 - rates.Treatment)), 1e-12);
        Assert.Equal((1.5 * 0.3) + 0.2, (1.5 * rates.Treatment) + rates.Control, 1e-12);
    }

    [Fact]
    public void Events_OfPiecewiseHazardAndRecruitment_EqualTheIntegral()
    {
        // Independent numerical integration over entry and event times, by the midpoint rule on fine steps.
        var curve = new EventCurve(new PiecewiseHazard([0, 6], [0.06, 0.03]), 0.01);
        var accrual = new PiecewiseAccrual([5, 14], [3, 8]);
        double sum = 0;
        const double Step = 0.01;
        for (double entry = Step / 2; entry < 14; entry += Step)
        {
            for (double time = Step / 2; time < 20 - entry; time += Step)
            {
                double hazard = time < 6 ? 0.06 : 0.03;
                double cumulative = (0.06 * Math.Min(time, 6)) + (0.03 * Math.Max(0, time - 6)) + (0.01 * time);
                sum += (entry < 5 ? 3 : 8) * hazard * Math.Exp(-cumulative) * Step * Step;
            }
        }

        Assert.Equal(sum, curve.Expected(accrual, 20).Sum(), 0.02);
    }
}
