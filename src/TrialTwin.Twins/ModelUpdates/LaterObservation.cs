using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>An observation that came after the update, beside what was forecast of it.</summary>
/// <param name="Observation">What was observed.</param>
/// <param name="Typical">Prediction for a typical patient with the same doses and covariates.</param>
/// <param name="Forecast">Median of the predictions that remain probable after the update.</param>
/// <param name="Lower90">Lower end of the 90 % interval of the measurement, residual error included.</param>
/// <param name="Upper90">Upper end of it.</param>
public sealed record LaterObservation(Observation Observation, double Typical, double Forecast, double Lower90, double Upper90)
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("model-update-residual");

    /// <summary>Whether the interval holds the observation.</summary>
    public bool IsHeld => Lower90 <= Observation.Value && Observation.Value <= Upper90;

    /// <summary>The later observations of a patient; none where no draw can be simulated to them.</summary>
    internal static IReadOnlyList<LaterObservation> Of(PatientPosterior posterior, IReadOnlyList<double[]> draws, ulong seed, int patient)
    {
        if (posterior.Later.Count == 0 || posterior.Predict([new double[posterior.Dimension]], posterior.Later)[0] is not { } typical)
        {
            return [];
        }

        var predictions = posterior.Predict(draws, posterior.Later).OfType<double[]>().ToList();
        var stream = RandomStream.Create(seed, Purpose, 0, (uint)patient);
        var later = new List<LaterObservation>(posterior.Later.Count);
        for (var i = 0; i < posterior.Later.Count && predictions.Count > 0; i++)
        {
            var (courses, measurements) = (new double[predictions.Count], new double[predictions.Count]);
            for (var draw = 0; draw < predictions.Count; draw++)
            {
                courses[draw] = predictions[draw][i];
                measurements[draw] = courses[draw] + (Math.Sqrt(posterior.ErrorOf(posterior.Later[i]).Variance(courses[draw])) * stream.NextNormal());
            }

            Array.Sort(courses);
            Array.Sort(measurements);
            later.Add(new LaterObservation(
                posterior.Later[i], typical[i], SampleQuantile.OfSorted(courses, 0.5), SampleQuantile.OfSorted(measurements, 0.05), SampleQuantile.OfSorted(measurements, 0.95)));
        }

        return later;
    }
}
