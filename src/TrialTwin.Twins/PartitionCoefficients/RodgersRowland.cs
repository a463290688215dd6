using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>
/// Rodgers, Leahy and Rowland, J Pharm Sci 94 (2005) 1259-1276, for strong bases, whose binding to acidic
/// phospholipids is taken from the blood-to-plasma ratio; Rodgers and Rowland, J Pharm Sci 95 (2006) 1238-1257, for all
/// others, whose binding to albumin (neutrals: lipoproteins) is taken from that in plasma. Zwitterions with a strong basic
/// group go with the others too, unlike in the paper: see docs/methods/partition-coefficients.md.
/// </summary>
public sealed class RodgersRowland(TissueTable table) : IPartitionModel
{
    private const double PlasmaPh = 7.4;
    private const double CellPh = 7.0;
    private const double RedCellPh = 7.22;

    public PartitionMethod Method => PartitionMethod.RodgersRowland;

    public string SourceFor(ChargeClass charge) =>
        charge == ChargeClass.StrongBase ? "Rodgers, Leahy and Rowland 2005" : "Rodgers and Rowland 2006";

    public double[] Predict(PartitionInput compound, ReferencePhysiology physiology)
    {
        var ionisation = compound.Ionisation;
        var bindsPhospholipid = ionisation.Class == ChargeClass.StrongBase;
        var ionisedInCell = ionisation.Ionised(CellPh);
        var neutralPart = 1 / (1 + ionisation.Ionised(PlasmaPh));
        var octanol = Elementary.Pow(10, compound.LogP);
        var vegetableOil = Elementary.Pow(10, (1.115 * compound.LogP) - 1.35);
        var cationsInCell = ionisation.Cations(CellPh);
        var phospholipidAffinity = bindsPhospholipid
            ? PhospholipidAffinity(compound, physiology, octanol, neutralPart)
            : 0;
        var proteinBinding = bindsPhospholipid
            ? 0
            : Math.Max(
                0,
                (1 / compound.FractionUnbound) - 1
                - Lipids(table.PlasmaNeutralLipid, table.PlasmaNeutralPhospholipid, octanol, neutralPart));
        var partitions = new double[physiology.Tissues.Count];
        foreach (var tissue in physiology.Tissues)
        {
            var index = (int)tissue.Tissue;
            var composition = tissue.Composition;
            var protein = ionisation.Class == ChargeClass.Neutral
                ? table.Tissues[index].LipoproteinRatio
                : table.Tissues[index].AlbuminRatio;
            var partition = tissue.Tissue == Tissue.Adipose ? vegetableOil : octanol;
            var unbound = composition.ExtracellularWater
                + ((1 + ionisedInCell) * neutralPart * composition.IntracellularWater)
                + (phospholipidAffinity * composition.AcidicPhospholipidMgPerG * cationsInCell * neutralPart)
                + Lipids(composition.NeutralLipid, composition.NeutralPhospholipid, partition, neutralPart)
                + (proteinBinding * protein);
            partitions[index] = unbound * compound.FractionUnbound;
        }

        return partitions;
    }

    private static double Lipids(double neutralLipid, double neutralPhospholipid, double partition, double neutralPart) =>
        ((partition * neutralLipid) + (((0.3 * partition) + 0.7) * neutralPhospholipid)) * neutralPart;

    /// <summary>Affinity to acidic phospholipids, from the unbound red-cell partition at the reference man's haematocrit.</summary>
    private static double PhospholipidAffinity(
        PartitionInput compound, ReferencePhysiology physiology, double octanol, double neutralPart)
    {
        var haematocrit = physiology.Male.Haematocrit;
        var redCell = physiology.RedCell;
        var redCellPartition = (haematocrit - 1 + compound.BloodToPlasma) / (haematocrit * compound.FractionUnbound);
        var boundInRedCell = redCellPartition
            - ((1 + compound.Ionisation.Ionised(RedCellPh)) * neutralPart * redCell.IntracellularWater)
            - Lipids(redCell.NeutralLipid, redCell.NeutralPhospholipid, octanol, neutralPart);
        return Math.Max(0, boundInRedCell)
            / (redCell.AcidicPhospholipidMgPerG * compound.Ionisation.Cations(RedCellPh) * neutralPart);
    }
}
