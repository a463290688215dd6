using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Disease;

/// <summary>
/// Untreated progression of ADAS-Cog(11), 0 to 70 points: Conrado et al. 2014, J Pharmacokinet Pharmacodyn 41:581-598
/// (4,495 control patients of 15 trials). The score follows Richards' function
/// S(t) = 70 B / (B^b + (70^b - B^b) exp(-b r t))^(1/b) from baseline B with rate r per year. The published random effect
/// between studies is not in the model file that the values were read from, so that a single study's mean may
/// differ by more than the patients here do.
/// </summary>
public static class AlzheimerProgression
{
    /// <summary>Name of the model with its source, for tables.</summary>
    public const string Name =
        "Conrado 2014, Richards function of ADAS-Cog, without the random effect between studies and without comedication";

    /// <summary>Upper end of the scale, points.</summary>
    public const double MaximalScore = 70;

    private const double TypicalBaseline = 22.2;
    private const double TypicalRatePerYear = 0.153;
    private const double Shape = 6.91;
    private const double MaleBaselineFactor = 0.953;
    private const double RatePerYearOfAge = -0.024; // above 75
    private const double RateWithoutComedication = -0.302;
    private const double VarianceOfLogBaseline = 0.156;
    private const double VarianceOfRate = 0.0413;
    private const double Covariance = 0.0224;
    private const double WeeksPerYear = 365.25 / 7;

    private static readonly double ConditionalSd =
        Math.Sqrt(VarianceOfRate - (Covariance * Covariance / VarianceOfLogBaseline));

    /// <summary>Expected score after some years.</summary>
    /// <param name="baseline">Score at baseline, above 0 and below 70.</param>
    /// <param name="ratePerYear">Rate r, 1/year; may be negative.</param>
    /// <param name="years">Time since baseline, years, at least 0.</param>
    public static double ScoreAt(double baseline, double ratePerYear, double years)
    {
        // In the share s = B / 70, so that the powers stay near 1.
        var share = baseline / MaximalScore;
        var power = Elementary.Pow(share, Shape);
        var decay = Elementary.Exp(-Shape * ratePerYear * years);
        return MaximalScore * share / Elementary.Pow(power + ((1 - power) * decay), 1 / Shape);
    }

    /// <summary>
    /// A patient's rate, 1/year, given their baseline: age and the absence of comedication act on it, the between-patient
    /// part is drawn conditionally on the baseline's own deviation. APOE4, unknown here, is at its mean.
    /// </summary>
    public static double DrawRate(in UntreatedPatient patient, ref RandomStream stream)
    {
        var typical = TypicalBaseline * (patient.Sex == Sex.Male ? MaleBaselineFactor : 1);
        var deviation = Elementary.Log(patient.BaselineScore / typical);
        var between = (Covariance / VarianceOfLogBaseline * deviation) + (ConditionalSd * stream.NextNormal());
        var ageFactor = 1 + (RatePerYearOfAge * (patient.AgeYears - 75));
        return (TypicalRatePerYear + between) * ageFactor * (1 + RateWithoutComedication);
    }

    /// <summary>
    /// The model's change from baseline for given patients, as quantiles over them, beside what was observed in them.
    /// </summary>
    /// <param name="patients">Baselines of the untreated patients; those at 0 or 70 points and above are passed over.</param>
    /// <param name="observed">Observed mean changes at visits.</param>
    /// <param name="weeks">Last week of the curve, at least 1.</param>
    /// <param name="seed">Seed of the patients' own rates.</param>
    public static ProgressionCheck Check(
        IReadOnlyList<UntreatedPatient> patients, IReadOnlyList<VisitMean> observed, int weeks, ulong seed)
    {
        var collector = new BandCollector([.. Enumerable.Range(0, weeks + 1).Select(w => (double)w)], patients.Count);
        for (var i = 0; i < patients.Count; i++)
        {
            var patient = patients[i];
            if (!(patient.BaselineScore > 0 && patient.BaselineScore < MaximalScore))
            {
                continue;
            }

            var stream = RandomStream.Create(seed, StreamPurpose.Named("progression"), 0, (uint)i);
            var rate = DrawRate(patient, ref stream);
            var row = collector.NextPatient();
            for (var week = 0; week <= weeks; week++)
            {
                row[week] = ScoreAt(patient.BaselineScore, rate, week / WeeksPerYear) - patient.BaselineScore;
            }
        }

        return new ProgressionCheck(Name, collector.ToBand("week", "points"), observed);
    }
}
