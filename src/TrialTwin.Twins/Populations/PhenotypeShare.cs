namespace TrialTwin.Twins.Populations;

/// <summary>How frequent a phenotype is and what it does.</summary>
/// <param name="Phenotype">Which.</param>
/// <param name="Share">Share of the population, 0 to 1.</param>
/// <param name="ActivityScore">Activity relative to other phenotypes of the enzyme.</param>
public sealed record PhenotypeShare(Phenotype Phenotype, double Share, double ActivityScore);
