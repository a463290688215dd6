namespace TrialTwin.Twins.Compounds;

/// <summary>How a compound leaves the body, pathway by pathway.</summary>
/// <param name="Enzymes">Metabolism in the liver, and by the same enzymes in the gut wall.</param>
/// <param name="PlasmaClearance">Measured clearance of total drug from plasma after intravenous doses in adults, L/h; its metabolic part is split by the shares of the enzymes.</param>
/// <param name="GfrFraction">Renal filtration: clearance of unbound drug relative to the glomerular filtration rate.</param>
/// <param name="SecretionClearance">Active renal secretion of the reference man: clearance of unbound drug in kidney tissue, L/h.</param>
/// <param name="SecretionConstant">Unbound concentration at half the maximal rate of secretion, umol/L; null for linear secretion.</param>
/// <param name="GutWall">Whether the gut wall metabolises absorbed drug; false where the fraction absorbed already holds that loss.</param>
public sealed record Elimination(
    IReadOnlyList<EnzymePathway>? Enzymes = null,
    CompoundParameter? PlasmaClearance = null,
    CompoundParameter? GfrFraction = null,
    CompoundParameter? SecretionClearance = null,
    CompoundParameter? SecretionConstant = null,
    bool GutWall = true)
{
    /// <summary>Every number, in the order of the file.</summary>
    public IReadOnlyList<CompoundParameter> List()
    {
        var pathways = (Enzymes ?? []).SelectMany(pathway => new[] { pathway.Clearance, pathway.MaximalRate, pathway.MichaelisConstant, pathway.Share });
        return [.. pathways.Concat([PlasmaClearance, GfrFraction, SecretionClearance, SecretionConstant]).OfType<CompoundParameter>()];
    }
}
