using System.Text.Json.Serialization;

namespace TrialTwin.Twins.Populations;

/// <summary>An enzyme in the liver of reference adults and its maturation.</summary>
/// <param name="Enzyme">Which.</param>
/// <param name="AbundanceUmolPerLLiver">Adult median, umol per L liver.</param>
/// <param name="HillExponent">Exponent of the maturation; 0 for an enzyme taken as mature at every age.</param>
/// <param name="HalfMaturationWeeks">Postmenstrual age of half the adult value, weeks.</param>
/// <param name="GeometricSd">Spread of adults; of those within a phenotype where there are phenotypes.</param>
/// <param name="Phenotypes">Phenotypes; empty without polymorphism.</param>
public sealed record EnzymeReference(
    Enzyme Enzyme,
    double AbundanceUmolPerLLiver,
    double HillExponent,
    double HalfMaturationWeeks,
    double GeometricSd,
    IReadOnlyList<PhenotypeShare> Phenotypes)
{
    /// <summary>Mean activity score over the phenotypes; 1 without polymorphism.</summary>
    [JsonIgnore]
    public double MeanScore => Phenotypes.Count == 0 ? 1 : Phenotypes.Sum(p => p.Share * p.ActivityScore);

    /// <summary>Share of the adult abundance at a postmenstrual age, weeks.</summary>
    public double Maturity(double postmenstrualWeeks) =>
        HillExponent == 0 ? 1 : Maturation.Hill(postmenstrualWeeks, HillExponent, HalfMaturationWeeks);

    /// <summary>The phenotype at a quantile of the population; null without polymorphism.</summary>
    public PhenotypeShare? PhenotypeAt(double uniform)
    {
        foreach (var phenotype in Phenotypes)
        {
            if (uniform < phenotype.Share)
            {
                return phenotype;
            }

            uniform -= phenotype.Share;
        }

        return Phenotypes.Count == 0 ? null : Phenotypes[^1];
    }
}
