using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Tests.Exposure;

[Trait("Requirement", "REQ-TWIN-41")]
public sealed class MetaboliteTests
{
    private static readonly string Shares = $$"""
        { "plasmaClearance": {{Drugs.Value(20, "L/h").ToJsonString()}}, "gutWall": false,
          "enzymes": [ { "enzyme": "cyp3A4", "share": {{Drugs.Value(0.6, "-").ToJsonString()}} }, { "enzyme": "cyp2D6", "share": {{Drugs.Value(0.4, "-").ToJsonString()}} } ] }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void Area_OfARenallyClearedMetabolite_IsTheIndependentClosedForm(double share)
    {
        // 100 mg into a vein, 0.6 by CYP3A4, half the molecular weight; the metabolite leaves by filtration alone: area = amount / (fu GFR).
        var one = Follow(Compound.Parse(With(Shares, "parent", 400)), Renal(200), share, new DoseEvent(DoseRoute.IntravenousBolus, AmountMg: 100));
        var filtration = 0.2 * Drugs.ReferenceMan.GfrMlPerMin * 0.06;
        var made = Assert.Single(one.Metabolites);
        Assert.Equal(1, made.AreaNgHPerMl / (1000 * 100 * 0.6 * 0.5 * share / filtration), 1e-3);
        Assert.Equal(made.AreaNgHPerMl / one.Figures.AreaNgHPerMl, made.AreaRatio!.Value, 1e-12);
        Assert.InRange(Math.Abs(one.Balance.RelativeError), 0, 1e-8);
        Assert.True(made.TmaxH > 0 && made.CmaxNgPerMl > 0);
    }

    [Fact]
    public void Metabolite_ByTheCompiledEngine_HasTheCourseOfTheExactPropagatorsDoubleProgrammed()
    {
        // A constant far above all concentrations makes the same drug saturable on paper.
        var linear = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20)}}] }""";
        var saturable = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20, 1e6)}}] }""";
        var exact = Follow(Compound.Parse(With(linear, "parent", 400)), Renal(416), 1, Drugs.Oral(0.5)).Metabolites[0];
        var engine = Follow(Compound.Parse(With(saturable, "parent", 400)), Renal(416), 1, Drugs.Oral(0.5)).Metabolites[0];
        Assert.Equal(1, engine.AreaNgHPerMl / exact.AreaNgHPerMl, 1e-4);
        Assert.Equal(1, engine.CmaxNgPerMl / exact.CmaxNgPerMl, 1e-4);
    }

    [Fact]
    public void Parent_WithOrWithoutItsMetabolite_HasTheSameExposure()
    {
        var parent = Compound.Parse(With(Shares, "parent", 400));
        var with = Follow(parent, Renal(200), 1, Drugs.Oral(50));
        var without = Drugs.One(parent, Drugs.Oral(50), 400);
        Assert.Equal(1, with.Figures.AreaNgHPerMl / without.Figures.AreaNgHPerMl, 1e-9);
        Assert.Equal(without.Balance.LiverMg[0], with.Balance.LiverMg[0], 1e-7);
    }

    [Fact]
    public void Metabolites_OfAbsentPathwaysOrTooMuch_AreRefused()
    {
        var parent = Compound.Parse(With(Shares, "parent", 400));
        FormedCompound[] made =
        [
            new(Renal(200), PathwayEnzyme.Cyp3A4, 0.7), new(Compound.Parse(With(Shares, "other-one", 300)), PathwayEnzyme.Cyp3A4, 0.7), new(parent, PathwayEnzyme.Cyp2C9, 1),
        ];
        Assert.Equal(
            ["metabolites[2].enzyme", "metabolites[2].compound", "metabolites"], ExposureRequestProblems.OfMetabolites(parent, made).Select(problem => problem.Path));
    }

    [Fact]
    public void Parse_ShareOfNothing_NamesTheField() => Assert.Equal("metabolites[0].share", Assert.Single(Assert.Throws<BadInputException>(() => ExposureRequest.Parse("""
        { "schema": "trialtwin/exposure-request/1", "compound": "midazolam", "hours": 24, "regimens": [ { "id": "a", "doses": [ { "route": "oral", "amountMg": 5 } ] } ],
          "metabolites": [ { "compound": "made.json", "enzyme": "cyp3A4", "share": 0 } ] }
        """)).Problems).Path);

    private static Compound Renal(double weight) => Compound.Parse(With($$"""{ "gfrFraction": {{Drugs.Value(1, "-").ToJsonString()}} }""", "made", weight));

    private static string With(string elimination, string id, double weight)
    {
        var json = Drugs.Json(elimination);
        json["id"] = id;
        json["parameters"]!["molecularWeight"] = Drugs.Value(weight, "g/mol");
        return json.ToJsonString();
    }

    private static IndividualExposure Follow(Compound parent, Compound made, double share, DoseEvent dose)
    {
        var study = new ExposureStudy(parent, [new ExposureRegimen("one", [dose])], [], [Drugs.ReferenceMan], [0, 200, 400]) { Metabolites = [new FormedCompound(made, PathwayEnzyme.Cyp3A4, share)] };
        return new ExposureSimulation(study, 1).Simulate(null, CancellationToken.None)[0].Individuals[0]!;
    }
}
