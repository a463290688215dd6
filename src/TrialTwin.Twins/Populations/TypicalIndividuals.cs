using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// Typical individuals: organs, flows, kidney function and enzymes at their reference for age, sex, height and weight, without any
/// spread. A polymorphic enzyme is at the population's mean unless a phenotype is named.
/// </summary>
public sealed class TypicalIndividuals
{
    private const double TermWeeks = 40;

    private readonly PopulationReference reference = PopulationReference.Load();
    private readonly OrganDraw organs;

    public TypicalIndividuals() => organs = new OrganDraw(reference, ReferencePhysiology.Load());

    /// <summary>The typical individual, or null with what speaks against the person.</summary>
    public VirtualIndividual? Of(int index, Individual person, ChosenPhenotypes? phenotypes, out Rejection? rejection)
    {
        var stature = new Stature(person.AgeYears, person.Sex, person.HeightCm, person.WeightKg);
        if (organs.Typical(stature, out rejection) is not { } draft)
        {
            return null;
        }

        var weeks = Maturation.PostmenstrualWeeks(person.AgeYears, TermWeeks);
        var chosen = (phenotypes ?? new ChosenPhenotypes()).ByEnzyme();
        var albumin = reference.Albumin;
        return new VirtualIndividual(
            index,
            person,
            weeks,
            reference.MeanHaematocrit(person.AgeYears, person.Sex),
            ReferencePhysiology.GfrLPerHour(person) * 1000 / 60 * Maturation.Gfr(weeks),
            draft.Blood,
            draft.Volumes,
            draft.Flows,
            draft.Volumes[(int)Tissue.Liver],
            [.. reference.Enzymes.Select(enzyme => Level(enzyme, weeks, chosen))],
            Maturation.Hill(weeks, albumin.HillExponent, albumin.HalfMaturationWeeks),
            1,
            1,
            1);
    }

    private static EnzymeLevel Level(EnzymeReference enzyme, double weeks, IReadOnlyDictionary<Enzyme, Phenotype> chosen)
    {
        var share = chosen.TryGetValue(enzyme.Enzyme, out var wanted) ? enzyme.Phenotypes.FirstOrDefault(one => one.Phenotype == wanted) : null;
        return new EnzymeLevel(
            enzyme.Enzyme, enzyme.AbundanceUmolPerLLiver * enzyme.Maturity(weeks) * (share is null ? 1 : share.ActivityScore / enzyme.MeanScore), share?.Phenotype);
    }
}
