namespace TrialTwin.Twins.Compounds;

/// <summary>The numbers of a compound that the whole-body model needs, each with its origin.</summary>
/// <param name="MolecularWeight">Of the free base, g/mol.</param>
/// <param name="BaseShareOfDose">Mass of free base per mass of the dose as printed on the tablet.</param>
/// <param name="LogP">Octanol-water partition coefficient of the neutral form, log10.</param>
/// <param name="FractionUnbound">Unbound fraction in plasma.</param>
/// <param name="BloodToPlasma">Ratio of whole-blood to plasma concentration.</param>
/// <param name="MicrosomalClearance">Intrinsic clearance per mg protein of liver microsomes, uL/min/mg.</param>
/// <param name="Cyp2D6Share">Share of CYP2D6 in the whole clearance at mean activity; the rest of the hepatic part is CYP3A4.</param>
/// <param name="FractionExcretedUnchanged">Share of the absorbed dose that leaves in urine unchanged.</param>
/// <param name="FractionAbsorbed">Share of the dose that enters the portal blood.</param>
/// <param name="GastricEmptyingRate">First-order rate, 1/h.</param>
/// <param name="AbsorptionRate">First-order rate from the gut lumen, 1/h.</param>
/// <param name="ApparentVolume">Apparent volume of distribution of the terminal phase, L/kg; null to predict it.</param>
/// <param name="BasicPka">pKa of the strongest basic group; null without one.</param>
/// <param name="SecondBasicPka">pKa of a second basic group, at most the first.</param>
/// <param name="AcidicPka">pKa of the strongest acidic group; null without one.</param>
/// <param name="SecondAcidicPka">pKa of a second acidic group, at least the first.</param>
/// <param name="MicrosomalProtein">Protein in the microsomal assay, mg/mL, from which binding in the assay is predicted.</param>
/// <param name="UnboundInAssay">Unbound fraction in that assay; given instead of the protein.</param>
public sealed record CompoundParameters(
    CompoundParameter MolecularWeight,
    CompoundParameter BaseShareOfDose,
    CompoundParameter LogP,
    CompoundParameter FractionUnbound,
    CompoundParameter BloodToPlasma,
    CompoundParameter MicrosomalClearance,
    CompoundParameter Cyp2D6Share,
    CompoundParameter FractionExcretedUnchanged,
    CompoundParameter FractionAbsorbed,
    CompoundParameter GastricEmptyingRate,
    CompoundParameter AbsorptionRate,
    CompoundParameter? ApparentVolume = null,
    CompoundParameter? BasicPka = null,
    CompoundParameter? SecondBasicPka = null,
    CompoundParameter? AcidicPka = null,
    CompoundParameter? SecondAcidicPka = null,
    CompoundParameter? MicrosomalProtein = null,
    CompoundParameter? UnboundInAssay = null)
{
    /// <summary>Every parameter, in the order of the file.</summary>
    public IReadOnlyList<CompoundParameter> List()
    {
        CompoundParameter?[] all =
        [
            MolecularWeight, BaseShareOfDose, LogP, BasicPka, SecondBasicPka, AcidicPka, SecondAcidicPka, FractionUnbound,
            BloodToPlasma, MicrosomalClearance, MicrosomalProtein, UnboundInAssay, Cyp2D6Share, FractionExcretedUnchanged, FractionAbsorbed,
            GastricEmptyingRate, AbsorptionRate, ApparentVolume,
        ];
        return [.. all.OfType<CompoundParameter>()];
    }
}
