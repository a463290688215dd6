using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>
/// Tissue-to-plasma partition coefficients of strong bases (pKa at least 7) from tissue composition: Rodgers, Leahy and
/// Rowland, J Pharm Sci 94 (2005) 1259-1276. Binding to acidic phospholipids is taken from the blood-to-plasma ratio.
/// </summary>
public static class RodgersRowland
{
    private const double PlasmaPh = 7.4;
    private const double CellPh = 7.0;
    private const double RedCellPh = 7.22;

    /// <summary>Partition coefficients Kp of total concentrations, tissue to plasma, in the order of the tissues.</summary>
    public static double[] Predict(CompoundParameters compound, ReferencePhysiology physiology)
    {
        var pka = compound.BasicPka.Value;
        var ionisedInCell = Elementary.Pow(10, pka - CellPh);
        var ionisedInPlasma = Elementary.Pow(10, pka - PlasmaPh);
        var ionisedInRedCell = Elementary.Pow(10, pka - RedCellPh);
        var octanol = Elementary.Pow(10, compound.LogP.Value);
        var vegetableOil = Elementary.Pow(10, (1.115 * compound.LogP.Value) - 1.35);
        var neutralPart = 1 / (1 + ionisedInPlasma);

        double Lipids(TissueComposition tissue, double partition) =>
            ((partition * tissue.NeutralLipid) + (((0.3 * partition) + 0.7) * tissue.NeutralPhospholipid)) * neutralPart;

        // Unbound red-cell partition from the blood-to-plasma ratio at the reference man's haematocrit.
        var haematocrit = physiology.Male.Haematocrit;
        var fractionUnbound = compound.FractionUnbound.Value;
        var redCell = physiology.RedCell;
        var redCellPartition = (haematocrit - 1 + compound.BloodToPlasma.Value) / (haematocrit * fractionUnbound);
        var boundInRedCell = redCellPartition
            - ((1 + ionisedInRedCell) * neutralPart * redCell.IntracellularWater) - Lipids(redCell, octanol);
        var affinity = Math.Max(0, boundInRedCell)
            / (redCell.AcidicPhospholipidMgPerG * ionisedInRedCell * neutralPart);

        var partitions = new double[physiology.Tissues.Count];
        foreach (var tissue in physiology.Tissues)
        {
            var composition = tissue.Composition;
            var unbound = composition.ExtracellularWater
                + ((1 + ionisedInCell) * neutralPart * composition.IntracellularWater)
                + (affinity * composition.AcidicPhospholipidMgPerG * ionisedInCell * neutralPart)
                + Lipids(composition, tissue.Tissue == Tissue.Adipose ? vegetableOil : octanol);
            partitions[(int)tissue.Tissue] = unbound * fractionUnbound;
        }

        return partitions;
    }
}
