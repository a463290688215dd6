using System.Text.Json.Nodes;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Exposure;

[Trait("Requirement", "REQ-TWIN-42")]
public sealed class PermeabilityTests
{
    private static readonly string Linear = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20)}}] }""";
    private static readonly DoseEvent Bolus = new(DoseRoute.IntravenousBolus, AmountMg: 100);

    [Fact]
    public void Exchange_OfALimitedTissue_IsTheQuasiSteadyTwoCompartmentTissueDoubleProgrammed()
    {
        // Blood of the tissue in steady state: Q (Ca - Cv) = PS fu (Cv / BP - Ct / Kp); what enters from arterial blood alone is Q PS' / (Q + PS') of it.
        var physiology = ReferencePhysiology.Load();
        var amounts = new EnzymeAmounts(PopulationReference.Load(), physiology);
        var kinetics = new CompoundKinetics(With(("muscle", 12.0)), physiology, amounts);
        var person = Drugs.ReferenceMan;
        var model = new ModelAssembly([kinetics], [], physiology, amounts).Of(person);
        var at = model.Compounds[0];
        var flow = person.FlowsLPerMin[(int)Tissue.Muscle] * 60;
        var bloodToPlasma = 1 - person.Haematocrit + (person.Haematocrit * ((0.8 - 1 + 0.45) / 0.45));
        var surface = 12 * person.VolumesL[(int)Tissue.Muscle] / physiology.VolumeL(Tissue.Muscle, kinetics.Reference) * 0.2 / bloodToPlasma;
        var arterial = person.BloodL * physiology.ArterialShareOfBlood;
        Assert.Equal(1, model.Transfers.Single(t => t.From == at.Arterial && t.To == at.Of(Tissue.Muscle)).Rate / (flow * surface / (flow + surface) / arterial), 1e-12);
        Assert.Equal(1, model.Transfers.Single(t => t.From == at.Arterial && t.To == at.Venous).Rate / (flow * flow / (flow + surface) / arterial), 1e-12);
    }

    [Fact]
    public void LimitedTissues_KeepAreaAndVolumeAndCloseTheBalance()
    {
        var flow = Drugs.One(Drugs.Compound(Linear), Bolus, 300);
        var limited = Drugs.One(With(("muscle", 2.0), ("adipose", 1.0), ("gut", 5.0)), Bolus, 300);
        Assert.Equal(1, limited.Figures.AreaToInfinityNgHPerMl!.Value / flow.Figures.AreaToInfinityNgHPerMl!.Value, 1e-3);
        Assert.Equal(flow.Figures.VolumeL, limited.Figures.VolumeL, 1e-9);
        Assert.InRange(Math.Abs(limited.Balance.RelativeError), 0, 1e-8);
        Assert.True(limited.Figures.HalfLifeH > flow.Figures.HalfLifeH);
    }

    [Fact]
    public void LargePermeability_IsThatOfFlowAlone()
    {
        var flow = Drugs.One(Drugs.Compound(Linear), Drugs.Oral(100), 24).Curve;
        var large = Drugs.One(With(("muscle", 1e6), ("skin", 1e6)), Drugs.Oral(100), 24).Curve;
        Assert.Equal(1, large[1] / flow[1], 1e-4);
        Assert.Equal(1, large[2] / flow[2], 1e-4);
    }

    [Fact]
    public void Parse_BadPermeabilities_AreToldAtOnce()
    {
        var problems = Assert.Throws<BadInputException>(() => With(("liver", 2), ("muscle", 0), ("muscle", 3))).Problems;
        Assert.Equal(["permeabilities[0].tissue", "permeabilities[1].surface.value", "permeabilities[2].tissue"], problems.Select(problem => problem.Path));
    }

    private static Compound With(params (string Tissue, double Surface)[] permeabilities)
    {
        var json = Drugs.Json(Linear);
        json["permeabilities"] = new JsonArray([.. permeabilities.Select(one => (JsonNode)new JsonObject { ["tissue"] = one.Tissue, ["surface"] = Drugs.Value(one.Surface, "L/h") })]);
        return Compound.Parse(json.ToJsonString());
    }
}
