using TrialTwin.Numerics.Ode;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Exposure;

public sealed class ExposureModelTests
{
    private const string Kidney = """ "gfrFraction": { "name": "x", "value": 1, "unit": "-", "origin": "assumed", "source": "made up" }, "secretionClearance": { "name": "x", "value": 30, "unit": "L/h", "origin": "assumed", "source": "made up" } """;
    private static readonly string Linear = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20)}}, {{Drugs.Pathway("cyp2D6", 5)}}, {{Drugs.Pathway("other", 2)}}], {{Kidney}} }""";
    private static readonly string Saturable = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 60, 2)}}], {{Kidney}} }""";

    [Fact]
    [Trait("Requirement", "REQ-TWIN-30")]
    public void LinearModel_ByCompiledEngine_IndependentlyAgreesWithExactPropagatorsTo1E9()
    {
        var physiology = ReferencePhysiology.Load();
        var amounts = new EnzymeAmounts(PopulationReference.Load(), physiology);
        var kinetics = new CompoundKinetics(Drugs.Compound(Linear), physiology, amounts);
        DoseEvent[] doses = [Drugs.Oral(50) with { EveryHours = 8, Count = 3 }, Drugs.Infusion(20, 1.5) with { StartHours = 4 }, new(DoseRoute.IntravenousBolus, AmountMg: 5, StartHours: 10)];
        var plan = new DosingPlan([kinetics], [doses], [0, 0.25, 1, 4, 5, 8, 10, 16, 24, 36]);
        var assembly = new ModelAssembly([kinetics], [], physiology, amounts);
        var models = Drugs.People("").Select(assembly.Of).ToList();
        var given = Drugs.People("").Select(plan.AmountsFor).ToList();
        var compiled = new EnsembleCourses(plan, new SolverSettings(1e-12, 1e-14)).Follow(models, given, 1, CancellationToken.None);
        for (var i = 0; i < models.Count; i++)
        {
            Assert.True(models[i].IsLinear);
            var exact = new ExactCourse(models[i]).Follow(plan, given[i]);
            for (var t = 1; t < plan.Times.Count; t++)
            {
                Assert.Equal(1, compiled[i]!.Concentrations(0)[t] / exact.Concentrations(0)[t], 1e-9);
                Assert.Equal(1, compiled[i]!.Areas(0)[t] / exact.Areas(0)[t], 1e-9);
            }
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-31")]
    [InlineData("")]
    [InlineData(""", "renalFunction": "stage4" """)]
    [InlineData(""", "hepaticFunction": "childPughC" """)]
    public void MassBalance_OfPeopleOfAnyAgeAndHealth_Closes(string health)
    {
        foreach (var elimination in new[] { Linear, Saturable })
        {
            var exposures = Drugs.Follow(Drugs.Compound(elimination), Drugs.Oral(100), 24, Drugs.People(health))[0];
            Assert.All(exposures.Individuals, one => Assert.InRange(Math.Abs(one!.Balance.RelativeError), 0, 1e-8));
            Assert.All(exposures.Individuals, one => Assert.All(one!.Balance.LiverMg, metabolised => Assert.True(metabolised > 0)));
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-31")]
    [InlineData(0.0, 50, 3.3)]
    [InlineData(0.1, 46, 2.1)]
    [InlineData(40, 185, 290)]
    public void Individual_OfExtremeWeight_HasFiniteExposure(double years, double heightCm, double weightKg)
    {
        if (new TypicalIndividuals().Of(0, new Individual(years, Sex.Male, heightCm, weightKg), null, out var rejection) is not { } person)
        {
            Assert.NotNull(rejection);
            return;
        }

        var one = Drugs.One(Drugs.Compound(Linear), new DoseEvent(DoseRoute.Oral, AmountMgPerKg: 1), 48, person);
        Assert.True(double.IsFinite(one.Figures.CmaxNgPerMl) && one.Figures.CmaxNgPerMl > 0);
        Assert.InRange(Math.Abs(one.Balance.RelativeError), 0, 1e-8);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-32")]
    public void OralExposure_OfGutWallLiverAndKidney_IsTheClosedFormDoubleProgrammed()
    {
        const double Qgut = 18;
        var person = Drugs.ReferenceMan;
        var one = Drugs.One(Drugs.Compound($$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20)}}], "gfrFraction": {{Drugs.Value(1, "-").ToJsonString()}} }"""), Drugs.Oral(100), 240);
        var bloodToPlasma = 1 - person.Haematocrit + (person.Haematocrit * ((0.8 - 1 + 0.45) / 0.45));
        var intrinsic = 0.2 * 20 * 2.4 * person.FunctionalLiverL;
        var flow = (person.PortalFlowLPerMin + person.FlowsLPerMin[(int)Tissue.Liver]) * 60 * bloodToPlasma;
        var hepatic = flow / (flow + intrinsic);
        var gutL = ReferencePhysiology.Load().Tissues[(int)Tissue.Gut].MaleVolumeL;
        var gutClearance = 20 * 2.4 / 4.32 * 0.0705 * person.VolumesL[(int)Tissue.Gut] / gutL;
        var villous = Qgut * person.FlowsLPerMin[(int)Tissue.Gut] / (6.5 * ReferencePhysiology.Load().Tissues[(int)Tissue.Gut].FlowShare);
        var clearance = (intrinsic * hepatic) + (0.2 * person.GfrMlPerMin * 0.06);
        var area = 100 * 0.9 * villous / (villous + gutClearance) * hepatic / clearance * 1000;
        Assert.Equal(1, one.Figures.AreaToInfinityNgHPerMl!.Value / area, 1e-4); // the tail is extrapolated
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-32")]
    public void MeasuredClearance_OfTheReferenceMan_ComesOutAgain()
    {
        var elimination = $$"""
            { "plasmaClearance": {{Drugs.Value(15, "L/h").ToJsonString()}}, "gfrFraction": {{Drugs.Value(1, "-").ToJsonString()}},
              "enzymes": [{ "enzyme": "cyp2C9", "share": {{Drugs.Value(0.7, "-").ToJsonString()}} }] }
            """;
        var one = Drugs.One(Drugs.Compound(elimination), Drugs.Infusion(100, 0.1), 240);
        Assert.Equal(1, one.Figures.ClearanceLPerH!.Value / 15, 0.02); // his flows are normalised over the tissues once more
        var liver = one.Balance.LiverMg;
        Assert.Equal(0.7, liver[0] / liver.Sum(), 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-32")]
    public void Disease_OfKidneyOrLiver_LowersTheClearanceItConcerns()
    {
        double Mean(string elimination, string health) => Drugs.Follow(Drugs.Compound(elimination), Drugs.Infusion(10, 0.5), 400, Drugs.People(health))[0]
            .Individuals.Average(one => one!.Figures.ClearanceLPerH!.Value);
        var filtered = $$"""{ "gfrFraction": {{Drugs.Value(1, "-").ToJsonString()}} }""";
        var metabolised = $$"""{ "enzymes": [{{Drugs.Pathway("cyp2C8", 5)}}] }""";
        const string Healthy = """, "renalFunction": "normal" """;
        Assert.InRange(Mean(filtered, """, "renalFunction": "stage4" """) / Mean(filtered, Healthy), 0.05, 0.6);
        Assert.InRange(Mean(metabolised, """, "hepaticFunction": "childPughC" """) / Mean(metabolised, Healthy), 0.05, 0.6);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-36")]
    public void SaturableClearance_AtTenTimesTheDose_GivesMoreThanTenTimesTheExposure()
    {
        var compound = Drugs.Compound(Saturable);
        var low = Drugs.One(compound, Drugs.Oral(1), 96).Figures.AreaNgHPerMl;
        var high = Drugs.One(compound, Drugs.Oral(1000), 96).Figures.AreaNgHPerMl;
        Assert.True(high > 1100 * low, $"{high} is not far more than {1000 * low}");
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-36")]
    public void Figures_OfARepeatedDose_AreConsistent()
    {
        var one = Drugs.One(Drugs.Compound(Linear), Drugs.Oral(50) with { EveryHours = 12, Count = 10 }, 240);
        var single = Drugs.One(Drugs.Compound(Linear), Drugs.Oral(50), 240);
        Assert.Equal(1, one.Figures.IntervalAreaNgHPerMl!.Value / single.Figures.AreaToInfinityNgHPerMl!.Value, 1e-3); // superposition at steady state
        Assert.Equal(1, one.Figures.AreaNgHPerMl / (10 * single.Figures.AreaNgHPerMl), 1e-6);
        Assert.True(one.Figures.Accumulation >= 1);
        Assert.Null(single.Figures.Accumulation);
        Assert.Null(Drugs.One(Drugs.Compound(Linear), Drugs.Infusion(50, 20), 10).Figures.HalfLifeH);
    }
}
