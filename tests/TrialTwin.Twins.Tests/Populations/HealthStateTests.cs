using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Populations;

/// <summary>Disease, pregnancy and growth against the published factors.</summary>
public sealed class HealthStateTests
{
    private const string Adults = "\"source\": \"nhanes\", \"size\": 2000, \"youngestYears\": 20, \"oldestYears\": 60";
    private static readonly Population Healthy = Draw(Adults);

    [Theory]
    [Trait("Requirement", "REQ-POP-6")]
    [InlineData("stage3", 30, 60)]
    [InlineData("stage4", 15, 30)]
    [InlineData("stage5", 5, 15)]
    public void KidneyDisease_PublishedStage_KeepsFiltrationInItsRange(string stage, double least, double most)
    {
        var sick = Draw($"{Adults}, \"renalFunction\": \"{stage}\"").Individuals;
        Assert.All(sick, i => Assert.InRange(i.GfrPerSurface, least - 1e-9, most + 1e-9));
        Assert.True(Mean(sick, i => i.VolumesL[(int)Tissue.Kidney]) < Mean(Healthy.Individuals, i => i.VolumesL[(int)Tissue.Kidney]));
        Assert.True(Mean(sick, i => i.Haematocrit) < Mean(Healthy.Individuals, i => i.Haematocrit));
    }

    [Theory]
    [Trait("Requirement", "REQ-POP-6")]
    [InlineData("childPughA", 0.69, 0.4, 1.0, 0.76)]
    [InlineData("childPughB", 0.55, 0.36, 0.4, 0.33)]
    [InlineData("childPughC", 0.28, 0.04, 0.4, 0.11)]
    public void LiverDisease_PublishedClass_HasTheFactorsOfTheClass(string name, double liver, double portal, double cyp3A4, double cyp2D6)
    {
        // Equal seeds draw equal people, so that the factors come out exactly.
        var sick = Draw($"{Adults}, \"hepaticFunction\": \"{name}\"").Individuals;
        for (var i = 0; i < sick.Count; i++)
        {
            var before = Healthy.Individuals[i];
            Assert.Equal(liver, sick[i].FunctionalLiverL / before.FunctionalLiverL, 1e-9);
            Assert.Equal(portal, sick[i].PortalFlowLPerMin / before.PortalFlowLPerMin, 1e-9);
            Assert.Equal(cyp3A4 * Level(before, Enzyme.Cyp3A4), Level(sick[i], Enzyme.Cyp3A4), 1e-9);
            Assert.Equal(cyp2D6 * Level(before, Enzyme.Cyp2D6), Level(sick[i], Enzyme.Cyp2D6), 1e-9);
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-POP-6")]
    [InlineData(0, 0, 1, 1)]
    [InlineData(40, 14.1, 1.28, 1.31)]
    public void Pregnancy_PublishedWeek_HasTheGainOfTheWeek(double week, double gainKg, double output, double filtration)
    {
        // Kapraun 2019 evaluated by hand: 46.66 - 32.13 - 0.42 = 14.1 kg; 385.8/301.8; 149.2/113.7.
        const string Women = "\"source\": \"nhanes\", \"size\": 200, \"youngestYears\": 20, \"oldestYears\": 40, \"womenShare\": 1";
        var before = Draw(Women).Individuals;
        var pregnant = Draw($"{Women}, \"pregnancyWeeks\": {week}").Individuals;
        for (var i = 0; i < before.Count; i++)
        {
            Assert.Equal(gainKg, pregnant[i].Person.WeightKg - before[i].Person.WeightKg, 0.05);
            Assert.Equal(output, pregnant[i].CardiacOutputLPerMin / before[i].CardiacOutputLPerMin, 0.005);
            Assert.Equal(filtration, pregnant[i].GfrMlPerMin / before[i].GfrMlPerMin, 0.005);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-POP-7")]
    public void Enzymes_PublishedCorrelations_AreFoundAgain()
    {
        // Achour 2014: Spearman 0.68, 0.55, 0.55; standard error of a rank correlation at n = 2000 about 0.017.
        var people = Healthy.Individuals;
        double Of(Enzyme first, Enzyme second, Func<VirtualIndividual, bool> among) =>
            Spearman([.. people.Where(among).Select(i => Level(i, first))], [.. people.Where(among).Select(i => Level(i, second))]);
        Assert.Equal(0.68, Of(Enzyme.Cyp3A4, Enzyme.Cyp2C8, _ => true), 0.06);
        bool Normal2C9(VirtualIndividual i) => i.Enzymes[(int)Enzyme.Cyp2C9].Phenotype == Phenotype.Normal;
        Assert.Equal(0.55, Of(Enzyme.Cyp3A4, Enzyme.Cyp2C9, Normal2C9), 0.08);
        Assert.Equal(0.55, Of(Enzyme.Cyp2C8, Enzyme.Cyp2C9, Normal2C9), 0.08);
        bool Expresser(VirtualIndividual i) => i.Enzymes[(int)Enzyme.Cyp3A5].Phenotype == Phenotype.Normal;
        Assert.Equal(0.70, Of(Enzyme.Cyp3A4, Enzyme.Cyp3A5, Expresser), 0.13);
    }

    [Fact]
    [Trait("Requirement", "REQ-POP-7")]
    public void Enzyme_PublishedMaturation_IsTheHillFunction()
    {
        // PK-Sim ontogeny 7.3: half the adult CYP3A4 at 73.0 weeks after conception, a tenth of it near 37.7 weeks.
        var cyp3A4 = PopulationReference.Load().Enzymes.First(e => e.Enzyme == Enzyme.Cyp3A4);
        Assert.Equal(0.5, cyp3A4.Maturity(73.019), 1e-12);
        Assert.Equal(1 / (1 + Math.Pow(73.019 / 40, 3.331)), cyp3A4.Maturity(40), 1e-9);
        Assert.Equal(1, cyp3A4.Maturity(40 + (30 * 52.18)), 1e-3);
        Assert.Equal(0.5, Maturation.Gfr(44.4), 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-POP-7")]
    public void Phenotypes_ByShareOrByRequest_AreThoseAskedFor()
    {
        var poor = Healthy.Individuals.Count(i => i.Enzymes[(int)Enzyme.Cyp2D6].Phenotype == Phenotype.Poor) / 2000.0;
        Assert.Equal(0.07, poor, 4 * Math.Sqrt(0.07 * 0.93 / 2000));
        var chosen = Draw($"{Adults}, \"phenotypes\": {{ \"cyp2D6\": \"poor\" }}").Individuals;
        Assert.All(chosen, i => Assert.Equal(0, Level(i, Enzyme.Cyp2D6)));
    }

    private static double Level(VirtualIndividual individual, Enzyme enzyme) => individual.Enzymes[(int)enzyme].UmolPerLLiver;

    private static double Mean(IReadOnlyList<VirtualIndividual> people, Func<VirtualIndividual, double> value) => people.Average(value);

    private static double Spearman(double[] x, double[] y)
    {
        double[] Ranks(double[] values) =>
            [.. values.Select((value, i) => (value, i)).OrderBy(p => p.value).Select((p, rank) => (p.i, rank)).OrderBy(p => p.i).Select(p => (double)p.rank)];
        var (a, b) = (Ranks(x), Ranks(y));
        var mean = (x.Length - 1) / 2.0;
        return a.Zip(b, (p, q) => (p - mean) * (q - mean)).Sum() / a.Sum(p => (p - mean) * (p - mean));
    }

    private static Population Draw(string fields) => PopulationGeneration.Generate(
        PopulationRequest.Parse($$"""{ "schema": "trialtwin/population-request/1", "seed": 5, {{fields}} }"""),
        ".", null, CancellationToken.None);
}
