namespace TrialTwin.Twins.Compounds;

/// <summary>The numbers of a compound that the whole-body model needs, each with its origin.</summary>
/// <param name="MolecularWeight">Of the free base, g/mol.</param>
/// <param name="LogP">Octanol-water partition coefficient of the neutral form, log10.</param>
/// <param name="FractionUnbound">Unbound fraction in plasma.</param>
/// <param name="BloodToPlasma">Ratio of whole-blood to plasma concentration.</param>
/// <param name="BaseShareOfDose">Mass of free form per mass of the dose as printed; null: 1.</param>
/// <param name="MicrosomalClearance">Intrinsic clearance per mg protein of liver microsomes, uL/min/mg; null where Elimination says more.</param>
/// <param name="Cyp2D6Share">Share of CYP2D6 in the whole clearance at mean activity; the rest of the hepatic part is CYP3A4.</param>
/// <param name="FractionExcretedUnchanged">Share of the absorbed dose that leaves in urine unchanged.</param>
/// <param name="FractionAbsorbed">Share of the dose that enters the portal blood; with gut-wall metabolism, the gut wall.</param>
/// <param name="GastricEmptyingRate">First-order rate, 1/h; null: the dose is in the gut at once.</param>
/// <param name="AbsorptionRate">First-order rate from the gut lumen, 1/h; null for a compound that is never given by mouth.</param>
/// <param name="ApparentVolume">Apparent volume of distribution of the terminal phase, L/kg; null to predict it.</param>
/// <param name="BasicPka">pKa of the strongest basic group; null without one.</param>
/// <param name="SecondBasicPka">pKa of a second basic group, at most the first.</param>
/// <param name="AcidicPka">pKa of the strongest acidic group; null without one.</param>
/// <param name="SecondAcidicPka">pKa of a second acidic group, at least the first.</param>
/// <param name="MicrosomalProtein">Protein in the microsomal assay, mg/mL, from which binding in the assay is predicted.</param>
/// <param name="UnboundInAssay">Unbound fraction in that assay; given instead of the protein.</param>
/// <param name="AbsorptionLag">Time before an oral dose begins to be absorbed, h; null: 0.</param>
/// <param name="EffectivePermeability">Effective permeability of the human jejunum, 1e-4 cm/s, for the flow that carries drug through the gut wall; null: not limiting.</param>
/// <param name="SteadyStateVolume">Volume of distribution at steady state, L/kg, to which the predicted partition coefficients are scaled; null: as predicted.</param>
/// <param name="TransitCompartments">Number of compartments in a row that an oral dose passes before the gut from which it is absorbed, 1 to 20; null: none.</param>
/// <param name="TransitTime">Mean time in all of them, h.</param>
public sealed record CompoundParameters(
    CompoundParameter MolecularWeight,
    CompoundParameter LogP,
    CompoundParameter FractionUnbound,
    CompoundParameter BloodToPlasma,
    CompoundParameter? BaseShareOfDose = null,
    CompoundParameter? MicrosomalClearance = null,
    CompoundParameter? Cyp2D6Share = null,
    CompoundParameter? FractionExcretedUnchanged = null,
    CompoundParameter? FractionAbsorbed = null,
    CompoundParameter? GastricEmptyingRate = null,
    CompoundParameter? AbsorptionRate = null,
    CompoundParameter? ApparentVolume = null,
    CompoundParameter? BasicPka = null,
    CompoundParameter? SecondBasicPka = null,
    CompoundParameter? AcidicPka = null,
    CompoundParameter? SecondAcidicPka = null,
    CompoundParameter? MicrosomalProtein = null,
    CompoundParameter? UnboundInAssay = null,
    CompoundParameter? AbsorptionLag = null,
    CompoundParameter? EffectivePermeability = null,
    CompoundParameter? SteadyStateVolume = null,
    CompoundParameter? TransitCompartments = null,
    CompoundParameter? TransitTime = null)
{
    /// <summary>Number of transit compartments.</summary>
    public int Transits => (int)(TransitCompartments?.Value ?? 0);

    /// <summary>Every parameter, in the order of the file.</summary>
    public IReadOnlyList<CompoundParameter> List()
    {
        CompoundParameter?[] all =
        [
            MolecularWeight, BaseShareOfDose, LogP, BasicPka, SecondBasicPka, AcidicPka, SecondAcidicPka, FractionUnbound,
            BloodToPlasma, MicrosomalClearance, MicrosomalProtein, UnboundInAssay, Cyp2D6Share, FractionExcretedUnchanged, FractionAbsorbed,
            GastricEmptyingRate, AbsorptionRate, AbsorptionLag, TransitCompartments, TransitTime, EffectivePermeability, ApparentVolume, SteadyStateVolume,
        ];
        return [.. all.OfType<CompoundParameter>()];
    }
}
