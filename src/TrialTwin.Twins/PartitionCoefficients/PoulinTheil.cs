using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>Poulin and Theil, J Pharm Sci 91 (2002) 129-156: lipids and water of tissue and plasma; in fat vegetable oil and the ionised form.</summary>
public sealed class PoulinTheil(TissueTable table) : IPartitionModel
{
    public PartitionMethod Method => PartitionMethod.PoulinTheil;

    public string SourceFor(ChargeClass charge) => "Poulin and Theil 2002";

    public double[] Predict(PartitionInput compound, ReferencePhysiology physiology)
    {
        var unbound = compound.FractionUnbound;
        var unboundInTissue = TissueUnbound(unbound);
        return
        [
            .. table.Tissues.Select(tissue =>
            {
                var inFat = tissue.Tissue == Tissue.Adipose;
                var partition = inFat ? OilDistribution(compound) : Elementary.Pow(10, compound.LogP);
                double Space(LipidComposition c) => (partition * c.Lipids) + c.Water + c.BoundWater;
                return Space(tissue.PoulinTheil) / Space(table.PlasmaPoulinTheil) * unbound / (inFat ? 1 : unboundInTissue);
            }),
        ];
    }

    /// <summary>Unbound fraction in tissue water: half as much binding protein as in plasma.</summary>
    internal static double TissueUnbound(double unboundInPlasma) =>
        1 / (1 + (0.5 * (1 - unboundInPlasma) / unboundInPlasma));

    /// <summary>Vegetable oil to water at pH 7.4, of all forms.</summary>
    internal static double OilDistribution(PartitionInput compound) =>
        Elementary.Pow(10, (1.115 * compound.LogP) - 1.35) / (1 + compound.Ionisation.Ionised(7.4));
}
