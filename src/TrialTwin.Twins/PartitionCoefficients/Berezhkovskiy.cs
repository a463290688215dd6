using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>Berezhkovskiy, J Pharm Sci 93 (2004) 1628-1640: Poulin and Theil with binding in the water of tissue and plasma alone.</summary>
public sealed class Berezhkovskiy(TissueTable table) : IPartitionModel
{
    public PartitionMethod Method => PartitionMethod.Berezhkovskiy;

    public string SourceFor(ChargeClass charge) => "Berezhkovskiy 2004";

    public double[] Predict(PartitionInput compound, ReferencePhysiology physiology)
    {
        var unbound = compound.FractionUnbound;
        return
        [
            .. table.Tissues.Select(tissue =>
            {
                var inFat = tissue.Tissue == Tissue.Adipose;
                var partition = inFat ? PoulinTheil.OilDistribution(compound) : Elementary.Pow(10, compound.LogP);
                double Space(LipidComposition c, double free) => (partition * c.Lipids) + c.BoundWater + (c.Water / free);
                var freeInTissue = inFat ? 1 : PoulinTheil.TissueUnbound(unbound);
                return Space(tissue.PoulinTheil, freeInTissue) / Space(table.PlasmaPoulinTheil, unbound);
            }),
        ];
    }
}
