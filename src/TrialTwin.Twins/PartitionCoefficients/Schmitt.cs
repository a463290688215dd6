using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>
/// Schmitt, Toxicol in Vitro 22 (2008) 457-467, on the composition of whole tissue as Utsey et al. 2020 evaluate it: water,
/// neutral lipids at the pH of the tissue, neutral and acidic phospholipids, proteins.
/// </summary>
public sealed class Schmitt(TissueTable table) : IPartitionModel
{
    private const double IonisedShareInLipid = 1e-3; // lipophilicity of the ionised form relative to the neutral
    private const double CationAffinity = 20; // to acidic phospholipids, relative to the neutral form
    private const double AnionAffinity = 0.05;

    public PartitionMethod Method => PartitionMethod.Schmitt;

    public string SourceFor(ChargeClass charge) => "Schmitt 2008";

    public double[] Predict(PartitionInput compound, ReferencePhysiology physiology) =>
        [.. table.Tissues.Select(tissue => compound.FractionUnbound * Unbound(compound, tissue.Schmitt))];

    private static double Unbound(PartitionInput compound, SchmittComposition tissue)
    {
        var cations = compound.Ionisation.Cations(tissue.Ph);
        var anions = compound.Ionisation.Anions(tissue.Ph);
        var neutralShare = 1 / (1 + cations + anions);
        var membrane = Elementary.Pow(10, compound.LogP);
        var lipid = membrane * (neutralShare + (IonisedShareInLipid * (1 - neutralShare)));
        var acidic = membrane * neutralShare * (1 + (CationAffinity * cations) + (AnionAffinity * anions));
        var protein = (0.81 + (0.11 * membrane)) / 24.92 * 5;
        return tissue.Water + (lipid * tissue.NeutralLipid) + (membrane * tissue.NeutralPhospholipid)
            + (acidic * tissue.AcidicPhospholipid) + (protein * tissue.Protein);
    }
}
