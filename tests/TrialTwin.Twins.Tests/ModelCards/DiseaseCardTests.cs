using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Tests.ModelCards;

/// <summary>Cards of diseases against closed forms, integrals done apart and figures of their publications.</summary>
[Trait("Requirement", "REQ-TWIN-22")]
public sealed class DiseaseCardTests
{
    [Fact]
    public void CdrSb_Delor2013_EqualsTheIndependentIntegralOfItsActivation()
    {
        // Slow: rate x integral of the activation; fast: (rate / alpha)(exp(alpha x integral) - 1), Simpson's rule.
        var request = Cards.Request("alzheimer-cdr-sb-delor", 30, 0.5) with { Covariates = Values(("cdrBaseline", 3), ("adasBaseline", 20), ("mmseBaseline", 24), ("entry", 20)) };
        var (fast, slow) = (Cards.Simulate(request, "cdrFast"), Cards.Simulate(request, "cdrSlow"));
        var onset = 16.1 * Math.Pow(1.5, -0.072) * Math.Pow(20 / 12.67, -0.0439);
        var alpha = 0.0499 * Math.Pow(24.0 / 26, -2.01);
        foreach (var year in new[] { 10.0, 18, 20, 22, 30 })
        {
            var active = Simpson(t => Math.Pow(t / onset, 30) / (1 + Math.Pow(t / onset, 30)), year);
            var placebo = year > 20 ? 0.434 * (1 - Math.Exp(-(year - 20))) : 0;
            Assert.Equal((18 / (1 + Math.Exp(4.48 - (0.26 * active)))) - placebo, slow[(int)(2 * year)], 2e-5);
            Assert.Equal((18 / (1 + Math.Exp(4.48 - (0.373 / alpha * (Math.Exp(alpha * active) - 1))))) - placebo, fast[(int)(2 * year)], 2e-5);
        }
    }

    [Theory]
    [InlineData(0.6, 12, 62, 88, 0, 0)]
    [InlineData(2.5, 6, 71, 60, 1, 1)]
    public void Encals_Westeneng2018_EqualsTheIndependentSpline(double slope, double delay, double age, double fvc, double bulbar, double dementia)
    {
        var request = Cards.Request("als-survival-encals", 120, 12) with
        {
            Covariates = Values(("slope", slope), ("delay", delay), ("age", age), ("fvc", fvc), ("bulbar", bulbar), ("dementia", dementia)),
        };
        var survival = Cards.Simulate(request, "survival");
        var predictor = (-1.837 / Math.Sqrt(slope + 0.1)) - (2.373 * ((1 / Math.Sqrt(delay / 10)) + Math.Log(delay / 10))) - (0.267 / (age * age / 10000))
            + (0.477 * ((100 / fvc) + (1 / Math.Sqrt(fvc / 100)))) + (0.269 * bulbar) + (0.388 * dementia);
        for (var i = 1; i < survival.Length; i++)
        {
            var x = Math.Log(12 * i);
            double Cube(double knot) => Math.Pow(Math.Max(x - knot, 0), 3);
            double Basis(double knot) => Cube(knot) - ((5.917 - knot) / (5.917 - 0.081) * Cube(0.081)) - ((knot - 0.081) / (5.917 - 0.081) * Cube(5.917));
            var hazard = Math.Exp(-6.409 + (2.643 * x) - (0.546 * Basis(3.108)) + (0.585 * Basis(3.638)) + predictor);
            Assert.Equal(Math.Exp(-hazard), survival[i], 1e-3);
            Assert.True(survival[i] <= survival[i - 1]);
        }

        Assert.True(dementia > 0 ? survival[3] < 0.2 : survival[3] is > 0.2 and < 0.6);
    }

    [Fact]
    public void Whig_Choy2016Published_BaselineAndLossOfWeight()
    {
        // Table and text: 181 patients, glucose 7.6 mmol/L, insulin 17.8, HbA1c 6.7 % (medians), -4.1 kg (mean) after 66 weeks; sensitivity 25 %, beta cells 61 % of normal.
        var request = Cards.Request("diabetes-whig-choy", 462, 2);
        Assert.Equal(7.6, Cards.Simulate(request, "glucose")[0], 0.2);
        Assert.Equal(17.8, Cards.Simulate(request, "insulin")[0], 1.2);
        Assert.Equal(6.7, Cards.Simulate(request, "hba1c")[0], 0.25);
        var weight = Cards.Simulate(request, "weight");
        Assert.Equal(104, weight[0], 1e-9);
        Assert.InRange(weight[^1] - weight[0], -5.1, -2.6);
    }

    [Fact]
    public void Whig_WeightOnDietAlone_IndependentClosedForm()
    {
        // Without regain and placebo weight goes exponentially to (1 - 4.08 %) of its start.
        var weight = Cards.Simulate(Cards.Request("diabetes-whig-choy", 300, 50, ("regain", 0), ("placebo", 0)), "weight");
        for (var i = 0; i < weight.Length; i++)
        {
            Assert.Equal(104 * (1 - (0.0408 * (1 - Math.Pow(2, -50 * i / 96.9)))), weight[i], 1e-4);
        }
    }

    [Fact]
    public void Hovorka_UnderConstantInsulin_ReachesTheIndependentSteadyState()
    {
        // Between 4.5 and 9 mmol/L: q1 x1 x2 / (k12 + x2) = BW (EGP0 (1 - x3) - F01).
        const double Rate = 6;
        var request = Cards.Request("glucose-hovorka", 12000, 12000) with { Doses = [new ModelDose("insulin", Rate * 12000, 0, Duration: 12000)] };
        var insulin = Rate / (0.138 * 0.12 * 70);
        var (transport, disposal, production) = (51.2e-4 * insulin, 8.2e-4 * insulin, 520e-4 * insulin);
        var glucose = ((0.0161 * (1 - production)) - 0.0097) * (0.066 + disposal) / (transport * disposal) / 0.16;
        Assert.InRange(glucose, 4.5, 9);
        Assert.Equal(insulin, Cards.Simulate(request, "insulin")[^1], 1e-4);
        Assert.Equal(glucose, Cards.Simulate(request, "glucose")[^1], 1e-3);
    }

    [Fact]
    public void Hovorka_Meal_RaisesGlucoseByTheIndependentFormOfItsAbsorption()
    {
        // Without any disposal: 0.8 x 50 g appear as 1 - exp(-t / 40)(1 + t / 40).
        var request = Cards.Request(
            "glucose-hovorka", 120, 30, ("independent", 0), ("endogenous", 0), ("startGlucose", 4)) with { Doses = [new ModelDose("carbohydrate", 10, 0)] };
        var glucose = Cards.Simulate(request, "glucose");
        for (var i = 0; i < glucose.Length; i++)
        {
            var t = 30.0 * i;
            Assert.Equal(4 + (0.8 * 10000 / 180.16 * (1 - (Math.Exp(-t / 40) * (1 + (t / 40)))) / (0.16 * 70)), glucose[i], 1e-4);
        }
    }

    [Theory]
    [InlineData(71, 0, 0, 0)]
    [InlineData(50, 0, 1, 1)]
    [InlineData(80, 1, 0, 0)]
    public void Inr_Hamberg2010UnderLastingDoses_IndependentSteadyState(double age, double star22, double star33, double vkorc1)
    {
        // A constant infusion of 1 mg/h racemic: C = 0.5 / (ke V); INR = 1 + 20 x inhibition.
        var request = Cards.Request("warfarin-inr-hamberg", 4000, 4000) with
        {
            Covariates = Values(("age", age), ("cyp2c9Star22", star22), ("cyp2c9Star33", star33), ("vkorc1Aa", vkorc1)),
            Doses = [new ModelDose("oral", 400, 0, Duration: 4000)],
        };
        var elimination = 0.0243 * (1 - (0.495 * star22) - (0.757 * star33)) * (1 - (0.00571 * (age - 71)));
        var concentration = 0.1 * 0.5 / (elimination * 14.3);
        var ratio = Math.Pow(concentration / (4.1 * (1 - (0.532 * vkorc1))), 1.15);
        Assert.Equal(concentration, Cards.Simulate(request, "concentration")[^1], 1e-4);
        Assert.Equal(1 + (20 * ratio / (1 + ratio)), Cards.Simulate(request, "inr")[^1], 1e-3);
        Assert.Equal(1, Cards.Simulate(request, "inr")[0], 1e-9);
    }

    [Fact]
    public void BloodPressure_Sheng2013_IndependentCosines()
    {
        var request = Cards.Request("blood-pressure-sheng", 2, 0.125);
        var (systolic, diastolic) = (Cards.Simulate(request, "systolic"), Cards.Simulate(request, "diastolic"));
        for (var i = 0; i < systolic.Length; i++)
        {
            var t = 0.125 * i;
            var (half, whole) = (Math.Cos(4 * Math.PI * (t + 0.652)), Math.Cos(2 * Math.PI * (t - 3.61)));
            Assert.Equal(140 + (7.52 * half) + (8.64 * whole), systolic[i], 1e-6);
            Assert.Equal(89.5 + (5.61 * half) + (6.27 * whole), diastolic[i], 1e-6);
        }
    }

    private static Dictionary<string, double> Values(params (string Name, double Value)[] values) => values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    private static double Simpson(Func<double, double> f, double end)
    {
        const int Intervals = 4000;
        var h = end / Intervals;
        return h / 3 * Enumerable.Range(0, Intervals + 1).Sum(i => f(h * i) * (i is 0 or Intervals ? 1 : i % 2 == 1 ? 4 : 2));
    }
}
