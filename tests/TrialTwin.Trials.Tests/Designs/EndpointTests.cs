using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Designs.Rates;
using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Tests.Designs;

[Trait("Requirement", "REQ-DES-4")]
public sealed class EndpointTests
{
    [Fact]
    public void Size_PublishedFarringtonManning1990_AgreesToPrintedDigits()
    {
        // Page 1451 and Table 1, one-sided 0.05; power 0.8 where beta is named, else 0.9.
        var rows = OracleTable.Rows("farrington_manning_miettinen_nurminen.csv");
        Assert.Equal(rows[0].Number("value_1"), Size(new RatesAssumption(RateMeasure.Difference, 0.2, 0.4, 0.05, 1, true, null), 0.2), 1e-4);
        AssertGroups(rows[1], new RatesAssumption(RateMeasure.Difference, -0.2, 0.1, 0.1, 1.5, true, null), 1e-2);
        AssertGroups(rows[2], new RatesAssumption(RateMeasure.Difference, 0.1, 0.25, 0.05, 2.0 / 3, true, null), 1e-4);
        AssertGroups(rows[3], new RatesAssumption(RateMeasure.Ratio, 2, 0.25, 0.05, 2.0 / 3, true, null), 1e-4);
    }

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

    [Fact]
    public void Events_PublishedEast65_AgreeToPrintedDigits()
    {
        // East 6.5: control median 10, hazard ratio 0.5, 4 patients per unit for 12 units, 42 units in all.
        var rows = OracleTable.Rows("east65_values_from_gsDesign_tests.csv").Where(row => row["case"].StartsWith("survival, Schoenfeld", StringComparison.Ordinal)).ToList();
        var control = new EventCurve(PiecewiseHazard.Constant(Math.Log(2) / 10), 0);
        var treatment = control with { Hazard = control.Hazard.Times(0.5) };
        var accrual = new PiecewiseAccrual([12], [2]);
        double events = control.Expected(accrual, 42).Sum() + treatment.Expected(accrual, 42).Sum();
        Assert.Equal(rows.First(row => row["quantity"] == "expected events").Number("east65_value"), events, 1e-6);
        double power = NormalDistribution.Cdf((Math.Log(2) * Math.Sqrt(events) / 2) - 1.959963984540054);
        Assert.Equal(rows.First(row => row["quantity"] == "power").Number("east65_value"), power, 1e-6);
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

    private static double Size(RatesAssumption rates, double beta) => rates.Evaluate(SequentialDesign.Create(
        new SequentialPlan(1, 0.05, beta, [1], new EfficacyBoundary.WangTsiatis(0), new FutilityBoundary.None()))).Patients!.Maximum;

    private static void AssertGroups(IReadOnlyDictionary<string, string> row, RatesAssumption rates, double tolerance)
    {
        double size = Size(rates, 0.1);
        Assert.Equal(row.Number("value_1"), size * rates.Allocation / (1 + rates.Allocation), tolerance);
        Assert.Equal(row.Number("value_2"), size / (1 + rates.Allocation), tolerance);
    }
}
