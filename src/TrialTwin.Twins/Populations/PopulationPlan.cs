using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// A simple population of adults: age uniform in a range, height normal by sex, weight lognormal around a body mass
/// index; for twins without patient data. The cohort of a study is drawn from patients instead.
/// </summary>
/// <param name="Size">Number of virtual patients, 1 to 100,000.</param>
/// <param name="YoungestYears">Lower end of age, years.</param>
/// <param name="OldestYears">Upper end of age, years.</param>
/// <param name="WomenShare">Share of women, 0 to 1.</param>
/// <param name="Seed">Seed of the streams, one per patient.</param>
public sealed record PopulationPlan(int Size, double YoungestYears, double OldestYears, double WomenShare, ulong Seed)
{
    // Height and body mass index of older US adults, rounded (NHANES 2009-2012); our choice of a simple shape.
    private const double WomenHeightCm = 160;
    private const double MenHeightCm = 174;
    private const double HeightSdCm = 7;
    private const double MedianBodyMassIndex = 26.5;
    private const double LogSdBodyMassIndex = 0.17;

    private static readonly StreamPurpose Purpose = StreamPurpose.Named("population");

    /// <summary>The patient of an index below <see cref="Size"/>; independent of all others.</summary>
    public Individual Draw(int index)
    {
        var stream = RandomStream.Create(Seed, Purpose, 0, (uint)index);
        var age = YoungestYears + ((OldestYears - YoungestYears) * stream.NextUniform());
        var sex = stream.NextUniform() < WomenShare ? Sex.Female : Sex.Male;
        var height = (sex == Sex.Female ? WomenHeightCm : MenHeightCm) + (HeightSdCm * stream.NextNormal());
        var bodyMassIndex = MedianBodyMassIndex * Elementary.Exp(LogSdBodyMassIndex * stream.NextNormal());
        return new Individual(age, sex, height, bodyMassIndex * height * height / 10_000);
    }

    /// <summary>Enzyme activities of the patient of an index, from a stream of their own.</summary>
    public EnzymeActivity DrawEnzymes(int index)
    {
        var stream = RandomStream.Create(Seed, StreamPurpose.Named("enzymes"), 0, (uint)index);
        return EnzymeActivity.Draw(ref stream);
    }
}
