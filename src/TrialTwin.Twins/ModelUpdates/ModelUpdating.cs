using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>Updates twins by what was observed of their patients. See docs/methods/model-updates.md.</summary>
public static class ModelUpdating
{
    private const double Normal95 = 1.6448536269514722;
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("model-update-draw");

    /// <summary>The updated twin of every patient, in the order of the study. One whose update fails carries a status.</summary>
    /// <param name="study">What to update.</param>
    /// <param name="threads">Worker threads; the result is the same for any number.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<UpdatedPatient> Update(UpdateStudy study, int threads, CancellationToken cancellation = default)
    {
        var program = ModelSimulation.Compile(study.Card);
        var effects = new RandomEffects(study.Card);
        var updated = new List<UpdatedPatient>(study.Patients.Count);
        for (var patient = 0; patient < study.Patients.Count; patient++)
        {
            cancellation.ThrowIfCancellationRequested();
            updated.Add(Update(study, new PatientPosterior(study, program, study.Patients[patient], effects), effects, (patient, threads)));
        }

        return updated;
    }

    private static UpdatedPatient Update(UpdateStudy study, PatientPosterior posterior, RandomEffects effects, (int Index, int Threads) run)
    {
        var patient = study.Patients[run.Index];
        var search = new PosteriorMode(posterior);
        var status = search.Find(out var mode);
        if (status != UpdateStatus.Completed)
        {
            return UpdatedPatient.Failed(patient.Id, status);
        }

        if (search.Covariance(mode) is not { } covariance)
        {
            return UpdatedPatient.Failed(patient.Id, UpdateStatus.NoCurvature);
        }

        var draws = Draws(study, mode, covariance, run.Index);
        var courses = posterior.Forecast(draws, run.Threads).OfType<double[]>().ToList();
        return new UpdatedPatient(
            patient.Id, status, posterior.At(mode),
            [.. Enumerable.Range(0, mode.Length).Select(effect => Parameter(study.Card, effects, patient, effect, (mode, covariance)))],
            Residuals(posterior, mode),
            ForecastBands.Of(study, courses),
            courses.Count,
            search.SecondMode,
            LaterObservation.Of(posterior, draws, study.Request.Seed, run.Index));
    }

    private static UpdatedParameter Parameter(
        ModelCard card, RandomEffects effects, ModelIndividual patient, int effect, (double[] Mode, double[] Covariance) posterior)
    {
        var loadings = effects.Loadings(effect);
        var (size, variance) = (0.0, 0.0);
        for (var i = 0; i < loadings.Length; i++)
        {
            size += loadings[i] * posterior.Mode[i];
            for (var j = 0; j < loadings.Length; j++)
            {
                variance += loadings[i] * loadings[j] * posterior.Covariance[(i * posterior.Mode.Length) + j];
            }
        }

        var (parameter, between) = (card.Parameters[effects.Varying[effect]], effects.StandardDeviation(effect));
        var (mean, deviation) = (size * between, Math.Sqrt(variance) * between);
        return new UpdatedParameter(
            parameter.Name,
            parameter.Unit,
            patient.Values[effects.Varying[effect]],
            effects.Value(effect, patient.Values, mean),
            effects.Value(effect, patient.Values, mean - (Normal95 * deviation)),
            effects.Value(effect, patient.Values, mean + (Normal95 * deviation)),
            deviation,
            between);
    }

    private static IReadOnlyList<Residual> Residuals(PatientPosterior posterior, double[] mode)
    {
        var predictions = posterior.Predict([new double[mode.Length], mode]);
        return
        [
            .. posterior.Observations.Select((observation, i) => new Residual(
                observation, predictions[0]![i], predictions[1]![i],
                (observation.Value - predictions[1]![i]) / Math.Sqrt(posterior.ErrorOf(observation).Variance(predictions[1]![i])))),
        ];
    }

    private static List<double[]> Draws(UpdateStudy study, double[] mode, double[] covariance, int patient)
    {
        var factor = (double[])covariance.Clone();
        Cholesky.TryFactor(factor, mode.Length);
        var stream = RandomStream.Create(study.Request.Seed, Purpose, 0, (uint)patient);
        var draws = new List<double[]>(study.Request.Draws);
        var (independent, step) = (new double[mode.Length], new double[mode.Length]);
        for (var draw = 0; draw < study.Request.Draws; draw++)
        {
            for (var i = 0; i < independent.Length; i++)
            {
                independent[i] = stream.NextNormal();
            }

            Cholesky.Correlate(factor, mode.Length, independent, step);
            draws.Add([.. mode.Zip(step, (centre, by) => centre + by)]);
        }

        return draws;
    }
}
