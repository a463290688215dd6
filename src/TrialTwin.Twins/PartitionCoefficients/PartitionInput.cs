using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>What the methods need to know of a compound.</summary>
/// <param name="LogP">Octanol-water partition coefficient of the neutral form, log10.</param>
/// <param name="Ionisation">Its groups.</param>
/// <param name="FractionUnbound">Unbound fraction in plasma.</param>
/// <param name="BloodToPlasma">Ratio of whole-blood to plasma concentration.</param>
public sealed record PartitionInput(double LogP, Ionisation Ionisation, double FractionUnbound, double BloodToPlasma)
{
    /// <summary>The input of a compound's file.</summary>
    public static PartitionInput Of(CompoundParameters compound) => new(
        compound.LogP.Value,
        new Ionisation(
            compound.AcidicPka?.Value, compound.SecondAcidicPka?.Value, compound.BasicPka?.Value, compound.SecondBasicPka?.Value),
        compound.FractionUnbound.Value,
        compound.BloodToPlasma.Value);
}
