using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>Draws whole individuals for a population request. Each is fixed by seed, index and attempt alone.</summary>
internal sealed class IndividualDraw(PopulationRequest request, IPeople people, PopulationReference reference)
{
    private const double HaematocritVariation = 0.065; // our choice: 2.9 of 45 points
    private const double GfrVariation = 0.228; // 26.7 of 117 mL/min, as in PK-Sim
    private const double AdultYears = 18;
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("virtual individuals");

    private readonly OrganDraw organs = new(reference, ReferencePhysiology.Load());
    private readonly EnzymePanel enzymes = new(reference);
    private readonly IReadOnlyDictionary<Enzyme, Phenotype> phenotypes = request.ChosenPhenotypes();
    private readonly RenalStage? renal = reference.RenalStages.FirstOrDefault(s => s.Stage == request.RenalFunction);
    private readonly HepaticClass? hepatic = reference.HepaticClasses.FirstOrDefault(c => c.Function == request.HepaticFunction);

    public VirtualIndividual? Draw(int index, int attempt, out Rejection? rejection)
    {
        var stream = RandomStream.Create(request.Seed, Purpose, (uint)attempt, (uint)index);
        var stature = people.Draw(index, ref stream);
        rejection = Unfit(stature);
        if (rejection is not null || organs.Draw(stature, ref stream, out rejection) is not { } draft)
        {
            return null;
        }

        var weeks = Maturation.PostmenstrualWeeks(stature.AgeYears, request.GestationalAgeWeeks);
        var meanHaematocrit = reference.MeanHaematocrit(stature.AgeYears, stature.Sex);
        draft.Haematocrit = meanHaematocrit * (1 + (HaematocritVariation * Math.Clamp(stream.NextNormal(), -3, 3)));
        draft.GfrMlPerMin = ReferencePhysiology.GfrLPerHour(draft.Person) * 1000 / 60 * Maturation.Gfr(weeks)
            * Lognormal(GfrVariation, ref stream);
        var albumin = reference.Albumin;
        draft.Albumin = Maturation.Hill(weeks, albumin.HillExponent, albumin.HalfMaturationWeeks)
            * Elementary.Pow(albumin.GeometricSd, stream.NextNormal());
        var levels = enzymes.Draw(weeks, phenotypes, ref stream);
        if (renal is not null)
        {
            RenalImpairment.Apply(draft, renal, meanHaematocrit, ref stream);
        }

        if (hepatic is not null)
        {
            HepaticImpairment.Apply(draft, hepatic);
            levels = HepaticImpairment.Apply(levels, hepatic);
        }

        if (request.PregnancyWeeks is { } pregnant)
        {
            PregnantBody.Apply(draft, pregnant);
        }

        return Individual(index, weeks, draft, levels);
    }

    private static VirtualIndividual Individual(int index, double weeks, DraftBody draft, IReadOnlyList<EnzymeLevel> levels) => new(
        index,
        draft.Person,
        weeks,
        draft.Haematocrit,
        draft.GfrMlPerMin,
        draft.Blood,
        draft.Volumes,
        draft.Flows,
        draft.Volumes[(int)Tissue.Liver] * draft.FunctionalLiverShare,
        levels,
        draft.Albumin,
        draft.AlphaGlycoproteinFactor,
        draft.UnboundFactor,
        draft.GastricEmptyingTimeFactor);

    private Rejection? Unfit(in Stature stature)
    {
        if ((renal is not null || hepatic is not null) && stature.AgeYears < AdultYears)
        {
            return Rejection.DiseaseOfAdults;
        }

        var canBePregnant = stature.Sex == Sex.Female
            && stature.AgeYears >= PregnantBody.YoungestYears && stature.AgeYears <= PregnantBody.OldestYears;
        return request.PregnancyWeeks is not null && !canBePregnant ? Rejection.Pregnancy : null;
    }

    /// <summary>Mean 1 with a coefficient of variation.</summary>
    private static double Lognormal(double variation, ref RandomStream stream)
    {
        var variance = Elementary.Log(1 + (variation * variation));
        return Elementary.Exp((Math.Sqrt(variance) * stream.NextNormal()) - (variance / 2));
    }
}
