using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// The published numbers that virtual individuals are drawn from: reference-data/physiology/population.json. See
/// docs/methods/populations.md for their sources.
/// </summary>
public sealed record PopulationReference(
    string Schema,
    IReadOnlyList<ReferenceAge> Ages,
    IReadOnlyList<OrganSpread> Spreads,
    IReadOnlyList<HaematocritAge> Haematocrits,
    IReadOnlyList<EnzymeReference> Enzymes,
    IReadOnlyList<EnzymeCorrelation> Correlations,
    AlbuminMaturation Albumin,
    IReadOnlyList<RenalStage> RenalStages,
    IReadOnlyList<HepaticClass> HepaticClasses)
{
    /// <summary>Reads the file of the reference data.</summary>
    public static PopulationReference Load() =>
        CanonicalJson.Read<PopulationReference>(ReferenceCatalog.Open("physiology/population.json").ReadText());

    /// <summary>
    /// The reference person of an age: interpolated between the published ages, in the first year on the square root of
    /// age, since growth slows.
    /// </summary>
    public ReferenceStature At(double ageYears, Sex sex)
    {
        for (var a = 1; a < Ages.Count; a++)
        {
            var (before, after) = (Ages[a - 1], Ages[a]);
            if (ageYears < after.AgeYears)
            {
                var share = (ageYears - before.AgeYears) / (after.AgeYears - before.AgeYears);
                return before.Stature(sex).Towards(after.Stature(sex), before.AgeYears == 0 ? Math.Sqrt(share) : share);
            }
        }

        return Ages[^1].Stature(sex);
    }

    /// <summary>Mean haematocrit of healthy people, volume share of red cells.</summary>
    public double MeanHaematocrit(double ageYears, Sex sex)
    {
        double Of(HaematocritAge point) => sex == Sex.Male ? point.Male : point.Female;
        for (var a = 1; a < Haematocrits.Count; a++)
        {
            var (before, after) = (Haematocrits[a - 1], Haematocrits[a]);
            if (ageYears < after.AgeYears)
            {
                var share = (ageYears - before.AgeYears) / (after.AgeYears - before.AgeYears);
                return Of(before) + (share * (Of(after) - Of(before)));
            }
        }

        return Of(Haematocrits[^1]);
    }
}
