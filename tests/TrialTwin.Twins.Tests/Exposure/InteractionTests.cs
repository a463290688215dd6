using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Tests.Exposure;

[Trait("Requirement", "REQ-TWIN-33")]
public sealed class InteractionTests
{
    private const double Hours = 1200;

    // A perpetrator that nothing but a little filtration removes: its infusion holds a concentration that hardly changes.
    private static readonly string Filtered = $$"""{ "gfrFraction": {{Drugs.Value(1, "-").ToJsonString()}} }""";
    private static readonly string Victim = $$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 2)}}, {{Drugs.Pathway("other", 0.5)}}] }""";

    [Fact]
    public void CompetitiveInhibition_AtConstantInhibitor_IsTheFormulaOfRowlandAndMatinDoubleProgrammed()
    {
        var (ratio, inhibitor) = RatioAtSteadyState($$"""[{ "enzyme": "cyp3A4", "inhibitionConstant": {{Drugs.Value(5, "umol/L").ToJsonString()}} }]""");
        Assert.Equal(1, ratio * ((0.8 / (1 + (inhibitor / 5))) + 0.2), 0.01); // low extraction: exposure goes with 1 / intrinsic clearance
    }

    [Fact]
    public void MechanismBasedInhibition_AtConstantInhibitor_IsTheStaticFormulaDoubleProgrammed()
    {
        var (ratio, inhibitor) = RatioAtSteadyState(
            $$"""[{ "enzyme": "cyp3A4", "inactivationRate": {{Drugs.Value(0.05, "1/h").ToJsonString()}}, "inactivationConstant": {{Drugs.Value(10, "umol/L").ToJsonString()}} }]""");
        var degradation = Math.Log(2) / 36;
        var enzyme = degradation / (degradation + (0.05 * inhibitor / (10 + inhibitor)));
        Assert.Equal(1, ratio * ((0.8 * enzyme) + 0.2), 0.01);
    }

    [Fact]
    public void Induction_AtConstantInducer_IsTheStaticFormulaDoubleProgrammed()
    {
        var (ratio, inducer) = RatioAtSteadyState(
            $$"""[{ "enzyme": "cyp3A4", "inductionMaximum": {{Drugs.Value(9, "-").ToJsonString()}}, "inductionConstant": {{Drugs.Value(3, "umol/L").ToJsonString()}} }]""");
        Assert.Equal(1, ratio * ((0.8 * (1 + (9 * inducer / (3 + inducer)))) + 0.2), 0.03);
    }

    /// <summary>Steady-state concentrations on infusions: the ratio, and the unbound inhibitor in umol/L.</summary>
    private static (double Ratio, double Inhibitor) RatioAtSteadyState(string interactions)
    {
        var victim = Drugs.Compound(Victim, fractionUnbound: 0.02);
        var perpetrator = Drugs.Compound(Filtered, interactions);
        DoseEvent[] doses = [Drugs.Infusion(20 * Hours, Hours)];
        var both = Drugs.Follow(victim, Drugs.Infusion(Hours, Hours), Hours, [Drugs.ReferenceMan], (perpetrator, doses));
        var alone = Drugs.Follow(perpetrator, doses[0], Hours, [Drugs.ReferenceMan])[0].Individuals[0]!.Curve[^1];
        return (both[1].Individuals[0]!.Curve[^1] / both[0].Individuals[0]!.Curve[^1], alone * 0.2 / 400);
    }
}
