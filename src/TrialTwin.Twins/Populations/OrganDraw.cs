using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// Draws organs and flows for a person after Willmann et al. 2007: the reference of that age and sex, scaled by height,
/// spread between people; fat makes up the weight. See docs/methods/populations.md.
/// </summary>
internal sealed class OrganDraw(PopulationReference reference, ReferencePhysiology adults)
{
    private const double TailShare = 0.00135; // spreads end at three standard deviations
    private const double BloodGeometricSd = 1.10; // CV 10 % (McNally 2014)
    private const double BloodExponent = 0.75;
    private const double FatGeometricSdAdult = 1.65; // Willmann 2007
    private const double FatGeometricSdChild = 1.3; // our choice
    private const double FatExponent = 2;
    private const double LeastFatShareWoman = 0.08; // essential fat, our choice as in Body
    private const double LeastFatShareMan = 0.03;
    private const double LeastFatShareChild = 0.03;
    private const double LeastMuscleShare = 0.4;
    private const double FlowVariation = 0.05;
    private const double FlowExponent = 0.75; // flow against volume relative to the reference adult: our choice
    private const double AdultYears = 18;
    private const double InfantYears = 2;
    private const double LeastInfantShare = 0.5;
    private const int Numbers = 30; // of the stream for one body

    /// <summary>A body, or null with what speaks against it. Takes the same count of numbers from the stream always.</summary>
    public DraftBody? Draw(in Stature stature, ref RandomStream stream, out Rejection? rejection)
    {
        Span<double> normals = stackalloc double[Numbers];
        for (var n = 0; n < Numbers; n++)
        {
            normals[n] = NormalDistribution.Quantile(TailShare + ((1 - (2 * TailShare)) * stream.NextUniform()));
        }

        return Build(stature, normals, out rejection);
    }

    /// <summary>The typical body of a person: every organ at its reference for age, sex and height.</summary>
    public DraftBody? Typical(in Stature stature, out Rejection? rejection) =>
        Build(stature, stackalloc double[Numbers], out rejection);

    private DraftBody? Build(in Stature stature, ReadOnlySpan<double> normals, out Rejection? rejection)
    {
        var norm = reference.At(stature.AgeYears, stature.Sex);
        var ratio = stature.HeightCm / norm.HeightCm;
        var draft = new DraftBody(new Individual(stature.AgeYears, stature.Sex, stature.HeightCm, stature.WeightKg ?? 0));
        var lean = Lean(draft, norm, ratio, normals);
        if (stature.WeightKg is null)
        {
            AddFat(draft, norm, ratio, normals[^1]);
        }

        // Stature is judged first: "too light for the height" says more than "the organs do not fit".
        rejection = Plausibility.Judge(reference, draft.Person);
        if (rejection is null && stature.WeightKg is { } weight)
        {
            rejection = Fill(draft, lean, weight);
        }

        if (rejection is not null)
        {
            return null;
        }

        AddFlows(draft, norm, normals[14..]);
        return draft;
    }

    private double Lean(DraftBody draft, ReferenceStature from, double ratio, ReadOnlySpan<double> normals)
    {
        draft.Blood = from.BloodVolumeL * Elementary.Pow(ratio, BloodExponent)
            * Elementary.Pow(BloodGeometricSd, normals[(int)Tissue.Adipose]);
        var lean = draft.Blood;
        foreach (var spread in reference.Spreads)
        {
            var t = (int)spread.Tissue;
            var factor = spread.Kind == SpreadKind.Normal
                ? 1 + (spread.Value * normals[t])
                : Elementary.Pow(spread.Value, normals[t]);
            var volume = from.TissueVolumesL[t] * Elementary.Pow(ratio, adults.Tissues[t].HeightExponent) * factor;
            if (spread.Tissue == Tissue.Skin && draft.Person.WeightKg > 0)
            {
                volume *= Math.Sqrt(draft.Person.WeightKg / (from.WeightKg * ratio * ratio));
            }

            draft.Volumes[t] = volume;
            lean += volume;
        }

        return lean;
    }

    /// <summary>
    /// Fat is the rest of a known weight. Below essential fat muscle gives way; in infants, as in those born small, blood and
    /// all organs do so together, down to a half.
    /// </summary>
    private static Rejection? Fill(DraftBody draft, double lean, double weight)
    {
        var person = draft.Person;
        var leastShare = person.AgeYears < AdultYears ? LeastFatShareChild
            : person.Sex == Sex.Male ? LeastFatShareMan : LeastFatShareWoman;
        var fat = weight - lean;
        var wasting = Math.Max(0, (leastShare * weight) - fat);
        if (person.AgeYears < InfantYears && wasting > 0)
        {
            var left = (1 - leastShare) * weight / lean;
            draft.Blood *= left;
            for (var t = 0; t < draft.Volumes.Length; t++)
            {
                draft.Volumes[t] *= left;
            }

            draft.Volumes[(int)Tissue.Adipose] = leastShare * weight;
            return left < LeastInfantShare ? Rejection.Organs : null;
        }

        if (wasting > (1 - LeastMuscleShare) * draft.Volumes[(int)Tissue.Muscle])
        {
            return Rejection.Organs;
        }

        draft.Volumes[(int)Tissue.Muscle] -= wasting;
        draft.Volumes[(int)Tissue.Adipose] = fat + wasting;
        return null;
    }

    private static void AddFat(DraftBody draft, ReferenceStature from, double ratio, double normal)
    {
        var spread = draft.Person.AgeYears < AdultYears ? FatGeometricSdChild : FatGeometricSdAdult;
        var fat = from.TissueVolumesL[(int)Tissue.Adipose] * Elementary.Pow(ratio, FatExponent) * Elementary.Pow(spread, normal);
        draft.Volumes[(int)Tissue.Adipose] = fat;
        draft.Person = draft.Person with { WeightKg = draft.Volumes.Sum() + draft.Blood };
    }

    private void AddFlows(DraftBody draft, ReferenceStature from, ReadOnlySpan<double> normals)
    {
        var person = draft.Person;
        var referencePerson = person with { HeightCm = from.HeightCm, WeightKg = from.WeightKg };
        var output = from.CardiacOutputLPerMin * person.BodySurfaceM2 / referencePerson.BodySurfaceM2;
        var sum = 0.0;
        foreach (var tissue in adults.Tissues)
        {
            var t = (int)tissue.Tissue;
            if (tissue.Tissue != Tissue.Lung)
            {
                var size = draft.Volumes[t] / tissue.VolumeL(person.Sex);
                draft.Flows[t] = tissue.FlowShare * Elementary.Pow(size, FlowExponent) * (1 + (FlowVariation * normals[t]));
                sum += draft.Flows[t];
            }
        }

        for (var t = 1; t < draft.Flows.Length; t++)
        {
            draft.Flows[t] *= output / sum;
        }

        draft.Flows[(int)Tissue.Lung] = output;
    }
}
