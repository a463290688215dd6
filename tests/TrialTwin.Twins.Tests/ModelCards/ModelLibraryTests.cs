using TrialTwin.Twins.Disease;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Tests.ModelCards;

/// <summary>Every card of the library against the closed form of its model, where there is one.</summary>
[Trait("Requirement", "REQ-TWIN-22")]
public sealed class ModelLibraryTests
{
    [Fact]
    public void Library_EveryCard_CanBeSimulated()
    {
        Assert.Equal(22, ModelCard.Library().Count);
        foreach (var id in ModelCard.Library())
        {
            var study = new ModelRequest("trialtwin/model-request/1", id, 100, 10, Population: new ModelPopulation(20, 4)).ToStudy(".");
            var courses = ModelSimulation.Simulate(study, 1).Courses;
            Assert.All(courses, course => Assert.True(course.Status is CourseStatus.Completed or CourseStatus.OutsideRange, $"{id}: {course.Status}"));
            Assert.Contains(courses, course => course.Status == CourseStatus.Completed);
        }
    }

    [Theory]
    [InlineData(75, 0, 0.72, 1)]
    [InlineData(62, 1, 2, 0)]
    public void AdasCog_Conrado2014_EqualsTheIndependentClosedForm(double age, double male, double apoe4, double comedication)
    {
        // Richards' function in closed form, as the untreated course of the sample study uses it.
        var request = Cards.Request("alzheimer-adas-cog-conrado", 12, 0.5) with
        {
            Covariates = new Dictionary<string, double>(StringComparer.Ordinal) { ["age"] = age, ["male"] = male, ["apoe4"] = apoe4, ["comedication"] = comedication },
        };
        var scores = Cards.Simulate(request, "adasCog");
        var baseline = 22.2 * (1 - (0.047 * male)) * (1 + (0.0372 * (apoe4 - 0.72)));
        var slope = 0.153 * (1 - (0.024 * (age - 75))) * (1 + (0.195 * (apoe4 - 0.72))) * (1 - (0.302 * (1 - comedication)));
        for (var i = 0; i < scores.Length; i++)
        {
            Assert.Equal(1, scores[i] / AlzheimerProgression.ScoreAt(baseline, slope, 0.5 * i), 1e-7);
        }
    }

    [Fact]
    public void AlsfrsR_PlaceboOfNurOwn_LiesWithinOneStandardErrorOfThePublishedChange()
    {
        var change = Cards.Simulate(Cards.Request("als-alsfrs-r-slope", 12, 28 * 7 / 30.4375), "change")[1];
        Assert.Equal(-0.91 * 28 * 7 / 30.4375, change, 1e-9);
        Assert.InRange(change, -5.89 - 0.72, -5.89 + 0.72);
    }

    [Theory]
    [InlineData("turnover-inhibition-of-production", 1)]
    [InlineData("turnover-inhibition-of-loss", 2)]
    [InlineData("turnover-stimulation-of-production", 3)]
    [InlineData("turnover-stimulation-of-loss", 4)]
    public void Turnover_UnderConstantConcentrationDayneka1993_IndependentClosedForm(string id, int kind)
    {
        // A drug that is not eliminated keeps its concentration, 60 mg in 20 L; then the marker follows one exponential.
        const double Kin = 10;
        const double Kout = 0.5;
        var request = Cards.Request(id, 24, 1, ("ke", 0)) with { Doses = [new ModelDose("intravenous", 60, 0)] };
        var response = Cards.Simulate(request, "response");
        const double Occupancy = 3.0 / (1 + 3);
        var (production, loss) = kind switch
        {
            1 => (Kin * (1 - (0.9 * Occupancy)), Kout),
            2 => (Kin, Kout * (1 - (0.9 * Occupancy))),
            3 => (Kin * (1 + (2 * Occupancy)), Kout),
            _ => (Kin, Kout * (1 + (2 * Occupancy))),
        };
        for (var t = 0; t < response.Length; t++)
        {
            var expected = (production / loss) + (((Kin / Kout) - (production / loss)) * Math.Exp(-loss * t));
            Assert.Equal(1, response[t] / expected, 1e-8);
        }
    }

    [Fact]
    public void EffectCompartment_Sheiner1979_IndependentClosedForm()
    {
        var request = Cards.Request("effect-compartment", 48, 2) with { Doses = [new ModelDose("oral", 100, 0)] };
        var site = Cards.Simulate(request, "site");
        var (ka, k, ke0, start) = (1.0, 5.0 / 40, 0.3, 100 * 0.8 / 40);
        for (var t = 1; t < site.Length; t++)
        {
            double Term(double rate, double a, double b) => Math.Exp(-rate * 2 * t) / ((a - rate) * (b - rate));
            var expected = start * ka * ke0 * (Term(ka, k, ke0) + Term(k, ka, ke0) + Term(ke0, ka, k));
            Assert.Equal(1, site[t] / expected, 1e-7);
        }

        var effect = Cards.Simulate(request, "effect");
        var occupancy = Math.Pow(site[5] / 0.5, 1.5);
        Assert.Equal(100 - (30 * occupancy / (1 + occupancy)), effect[5], 1e-7);
    }

    [Fact]
    public void DirectEmax_IndependentClosedForm()
    {
        var request = Cards.Request("direct-emax", 24, 3) with { Doses = [new ModelDose("intravenous", 100, 0)] };
        var effect = Cards.Simulate(request, "effect");
        var concentration = 2.5 * Math.Exp(-5.0 / 40 * 12);
        Assert.Equal(100 - (30 * concentration / (0.5 + concentration)), effect[4], 1e-7);
    }

    [Fact]
    public void Neutrophils_UnderConstantConcentrationFriberg2002_IndependentSteadyState()
    {
        // (B / C)^gamma (1 - slope drug) = 1 at steady state.
        var request = Cards.Request("neutrophils-friberg", 20000, 20000, ("ke", 0)) with { Doses = [new ModelDose("exposure", 0.01, 0)] };
        Assert.Equal(7.21 * Math.Pow(1 - (28.9 * 0.01), 1 / 0.239), Cards.Simulate(request, "neutrophils")[^1], 1e-6);
    }

    [Fact]
    public void Neutrophils_AfterOneDose_FallAndComeBackWithARebound()
    {
        var request = Cards.Request("neutrophils-friberg", 1500, 12) with { Doses = [new ModelDose("exposure", 0.5, 0, Duration: 3)] };
        var course = Cards.Simulate(request, "neutrophils");
        Assert.Equal(7.21, course[0], 1e-9);
        Assert.InRange(Array.IndexOf(course, course.Min()) * 12, 124, 300);
        Assert.True(course.Min() < 5 && course.Max() > 7.21);
        Assert.Equal(7.21, course[^1], 0.15);
    }

    [Fact]
    public void Theophylline_OneCompartment_IndependentClosedForm()
    {
        var course = Cards.Simulate(Cards.Request("theophylline-one-compartment", 24, 4) with { Doses = [new ModelDose("oral", 320, 0)] }, "concentration");
        var (ka, k) = (1.563, 2.769 / 31.48);
        for (var i = 1; i < course.Length; i++)
        {
            Assert.Equal(1, course[i] / (320 / 31.48 * ka / (ka - k) * (Math.Exp(-k * 4 * i) - Math.Exp(-ka * 4 * i))), 1e-7);
        }
    }

    [Fact]
    public void Tumour_Claret2014_IndependentClosedForm()
    {
        var size = Cards.Simulate(Cards.Request("tumour-claret-nsclc", 720, 60), "size");
        for (var i = 0; i < size.Length; i++)
        {
            var t = 60.0 * i;
            var expected = 90 * Math.Exp((0.00107 * t) - (0.0103 / 0.0193 * (1 - Math.Exp(-0.0193 * t))));
            Assert.Equal(1, size[i] / expected, 1e-8);
        }
    }

    [Fact]
    public void Tumour_Stein_IndependentClosedForm()
    {
        var size = Cards.Simulate(Cards.Request("tumour-stein-nsclc", 104, 8), "size");
        for (var i = 0; i < size.Length; i++)
        {
            Assert.Equal(86.07 * (Math.Exp(-0.017 * 8 * i) + Math.Exp(0.00651 * 8 * i) - 1), size[i], 1e-6);
        }
    }

    [Fact]
    public void Tumour_Simeoni2004Untreated_GrowsExponentiallyAndThenLinearly()
    {
        var weight = Cards.Simulate(Cards.Request("tumour-simeoni-xenograft", 40, 1), "weight");
        Assert.Equal(0.05 * Math.Exp(0.273 * 5), weight[5], 1e-6);
        Assert.Equal(0.814, weight[40] - weight[39], 1e-4);
    }

    [Fact]
    public void Psa_Desmee2015_IndependentClosedFormAcrossTheEscape()
    {
        var psa = Cards.Simulate(Cards.Request("psa-desmee-mcrpc", 400, 20), "psa");
        var (growth, death, loss, start, escape) = (0.05, 0.046, 0.23, 80.0, 140.0);
        var shedding = (growth - death + loss) * start;
        var slow = (growth * 0.7) - death;
        double Course(double t, double rate, double cells, double psa0) =>
            (shedding * cells / (rate + loss) * Math.Exp(rate * t)) + ((psa0 - (shedding * cells / (rate + loss))) * Math.Exp(-loss * t));
        for (var i = 0; i < psa.Length; i++)
        {
            var t = 20.0 * i;
            var expected = t <= escape
                ? Course(t, slow, 1, start)
                : Course(t - escape, growth - death, Math.Exp(slow * escape), Course(escape, slow, 1, start));
            Assert.Equal(1, psa[i] / expected, 1e-8);
        }
    }
}
