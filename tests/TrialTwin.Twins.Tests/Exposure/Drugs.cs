using System.Text.Json.Nodes;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Exposure;

/// <summary>Made-up compounds, and people to try them on.</summary>
internal static class Drugs
{
    public static JsonNode Value(double value, string unit) =>
        JsonNode.Parse($$"""{ "name": "x", "value": {{value:R}}, "unit": "{{unit}}", "origin": "assumed", "source": "made up" }""")!;

    /// <summary>A neutral compound whose elimination is given as JSON.</summary>
    public static JsonNode Json(string elimination, string interactions = "[]", double fractionUnbound = 0.2) => JsonNode.Parse($$"""
        {
          "schema": "trialtwin/compound/1", "id": "made-up", "name": "Made up", "dose": "free form", "charge": "neutral",
          "parameters": {
            "molecularWeight": {{Value(400, "g/mol").ToJsonString()}}, "logP": {{Value(1.5, "log10").ToJsonString()}},
            "fractionUnbound": {{Value(fractionUnbound, "-").ToJsonString()}}, "bloodToPlasma": {{Value(0.8, "-").ToJsonString()}},
            "absorptionRate": {{Value(1.2, "1/h").ToJsonString()}}, "fractionAbsorbed": {{Value(0.9, "-").ToJsonString()}}
          },
          "elimination": {{elimination}}, "interactions": {{interactions}}, "checks": []
        }
        """)!;

    public static Compound Compound(string elimination, string interactions = "[]", double fractionUnbound = 0.2) =>
        Twins.Compounds.Compound.Parse(Json(elimination, interactions, fractionUnbound).ToJsonString());

    public static string Pathway(string enzyme, double microlitresPerMinPerMg, double? michaelis = null) => $$"""
        { "enzyme": "{{enzyme}}", "clearance": {{Value(microlitresPerMinPerMg, "uL/min/mg").ToJsonString()}}
          {{(michaelis is { } km ? $", \"michaelisConstant\": {Value(km, "umol/L").ToJsonString()}" : "")}} }
        """;

    public static VirtualIndividual ReferenceMan { get; } = Typical(new Individual(30, Sex.Male, 176, 73));

    public static VirtualIndividual Typical(Individual person) => new TypicalIndividuals().Of(0, person, null, out _)!;

    public static IReadOnlyList<VirtualIndividual> People(string health) => PopulationGeneration.Generate(
        PopulationRequest.Parse($$"""
            { "schema": "trialtwin/population-request/1", "source": "reference", "seed": 4, "size": 6, "youngestYears": {{(health.Length > 0 ? 20 : 0)}}, "oldestYears": 80, "womenShare": 0.5 {{health}} }
            """),
        ".", null, CancellationToken.None).Individuals;

    public static DoseEvent Oral(double mg) => new(DoseRoute.Oral, AmountMg: mg);

    public static DoseEvent Infusion(double mg, double hours) => new(DoseRoute.IntravenousInfusion, AmountMg: mg, InfusionHours: hours);

    public static IReadOnlyList<RegimenExposure> Follow(
        Compound compound, DoseEvent dose, double hours, IReadOnlyList<VirtualIndividual> people, params (Compound, IReadOnlyList<DoseEvent>)[] others) =>
        new ExposureSimulation(
            new ExposureStudy(compound, [new ExposureRegimen("one", [dose])], others, people, [0, hours / 2, hours]), 2).Simulate(null, CancellationToken.None);

    public static IndividualExposure One(Compound compound, DoseEvent dose, double hours, VirtualIndividual? person = null) =>
        Follow(compound, dose, hours, [person ?? ReferenceMan])[0].Individuals[0]!;
}
