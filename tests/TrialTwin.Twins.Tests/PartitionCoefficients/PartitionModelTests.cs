using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Tests.PartitionCoefficients;

public sealed class PartitionModelTests
{
    private static readonly ReferencePhysiology Physiology = ReferencePhysiology.Load();

    public static TheoryData<string> Compounds => ["neutral", "acid", "diproticAcid", "weakBase", "strongBase", "diproticBase", "zwitterion"];

    [Theory]
    [Trait("Requirement", "REQ-KP-1")]
    [MemberData(nameof(Compounds))]
    public void Predict_AnyClass_IsPositiveAndFinite(string kind)
    {
        foreach (var logP in new[] { -4.0, 0, 3, 8 })
        {
            foreach (var unbound in new[] { 0.0001, 0.1, 1 })
            {
                var compound = new PartitionInput(logP, Groups(kind), unbound, 0.6);
                Assert.All(PartitionModels.All, model => Assert.All(
                    model.Predict(compound, Physiology), kp => Assert.True(kp > 0 && double.IsFinite(kp), $"{model.Method} {logP} {unbound}")));
            }
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-KP-1")]
    [InlineData(null, null, ChargeClass.Neutral)]
    [InlineData(4.5, null, ChargeClass.Acid)]
    [InlineData(null, 6.2, ChargeClass.WeakBase)]
    [InlineData(null, 7.0, ChargeClass.StrongBase)]
    [InlineData(6.0, 8.9, ChargeClass.Zwitterion)]
    public void Class_OfGroups_FollowsFromTheirPka(double? acidic, double? basic, ChargeClass expected) =>
        Assert.Equal(expected, new Ionisation(acidic, null, basic).Class);

    [Fact]
    [Trait("Requirement", "REQ-KP-1")]
    public void Default_OfAClass_IsRodgersRowlandExceptForNeutrals()
    {
        Assert.Equal(PartitionMethod.Berezhkovskiy, PartitionModels.DefaultFor(ChargeClass.Neutral));
        Assert.Equal(PartitionMethod.RodgersRowland, PartitionModels.DefaultFor(ChargeClass.Acid));
    }

    [Fact]
    [Trait("Requirement", "REQ-KP-1")]
    public void RodgersRowland_DoubleProgrammedAcidInMuscle_IsTheEquation()
    {
        // logP 2, pKa 4.4, fu 0.05: P = 100, X = 10^2.6 in cells, Y = 10^3 in plasma; muscle of Rodgers and Rowland.
        var (x, y) = (Math.Pow(10, 2.6), 1000.0);
        var plasmaLipid = ((100 * 0.0023) + (30.7 * 0.0013)) / (1 + y);
        var expected = 0.05 * (0.118 + ((1 + x) / (1 + y) * 0.63) + (((100 * 0.01) + (30.7 * 0.0072)) / (1 + y)) + (((1 / 0.05) - 1 - plasmaLipid) * 0.064));
        Assert.Equal(expected, Muscle(PartitionMethod.RodgersRowland, new PartitionInput(2, new Ionisation(4.4), 0.05, 0.55)), 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-KP-1")]
    public void OtherMethods_DoubleProgrammedNeutralInMuscle_AreTheEquations()
    {
        // logP 2, fu 0.1: fut = 1 / (1 + 0.5 x 9); muscle 0.76, 0.0238, 0.0072 and plasma 0.945, 0.0035, 0.00225 of Poulin and Theil.
        var compound = new PartitionInput(2, new Ionisation(), 0.1, 1);
        const double Fut = 1 / 5.5;
        var tissue = (100 * (0.0238 + (0.3 * 0.0072))) + 0.76 + (0.7 * 0.0072);
        var plasma = (100 * (0.0035 + (0.3 * 0.00225))) + 0.945 + (0.7 * 0.00225);
        Assert.Equal(tissue / plasma * 0.1 / Fut, Muscle(PartitionMethod.PoulinTheil, compound), 1e-9);
        var bound = (tissue - 0.76 + (0.76 / Fut)) / (plasma - 0.945 + (0.945 / 0.1));
        Assert.Equal(bound, Muscle(PartitionMethod.Berezhkovskiy, compound), 1e-9);

        // Schmitt, muscle 0.748, 0.013, 0.0092, 0.0019, protein 0.17: a neutral compound has one affinity to all lipids.
        var schmitt = 0.1 * (0.748 + (100 * (0.013 + 0.0092 + 0.0019)) + ((0.81 + 11) / 24.92 * 5 * 0.17));
        Assert.Equal(schmitt, Muscle(PartitionMethod.Schmitt, compound), 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-KP-1")]
    public void Ionisation_DoubleProgrammedDiprotics_CountEverySpecies()
    {
        Assert.Equal(Math.Pow(10, 1.6) + Math.Pow(10, 2.2), new Ionisation(null, null, 9, 8).Cations(7.4), 1e-9);
        Assert.Equal(Math.Pow(10, 3.4) + Math.Pow(10, 5.8), new Ionisation(4, 5).Anions(7.4), 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-KP-3")]
    public void Spread_OfTheSampleCompound_ShowsEveryMethodAndTheOneUsed()
    {
        var disposition = Twin.Donepezil.Disposition;
        var spread = PartitionSpread.Of(PartitionInput.Of(disposition.Compound.Parameters), Physiology, disposition.PartitionMethod);
        Assert.Equal(Enum.GetValues<PartitionMethod>(), spread.Select(s => s.Method));
        var used = Assert.Single(spread, s => s.IsUsed);
        Assert.Equal(disposition.PredictedVolumeLPerKg, used.VolumeLPerKg, 1e-12);
        Assert.All(spread, s => Assert.Equal(14, s.Partitions.Count));
    }

    private static double Muscle(PartitionMethod method, PartitionInput compound) =>
        PartitionModels.Of(method).Predict(compound, Physiology)[(int)Tissue.Muscle];

    private static Ionisation Groups(string kind) => kind switch
    {
        "acid" => new Ionisation(4),
        "diproticAcid" => new Ionisation(3, 6),
        "weakBase" => new Ionisation(null, null, 6),
        "strongBase" => new Ionisation(null, null, 9),
        "diproticBase" => new Ionisation(null, null, 9.5, 7),
        "zwitterion" => new Ionisation(4, null, 9),
        _ => new Ionisation(),
    };
}
