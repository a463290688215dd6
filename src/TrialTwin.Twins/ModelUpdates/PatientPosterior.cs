using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Ode;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>
/// Minus the logarithm of the posterior probability of one patient's random effects, which are written as independent standard normals. Many points are
/// simulated side by side, since each is a patient to the solver.
/// </summary>
internal sealed class PatientPosterior
{
    private static readonly SolverSettings Settings = new(1e-8, 1e-10);

    private readonly UpdateStudy study;
    private readonly OdeProgram program;
    private readonly ModelIndividual patient;
    private readonly RandomEffects effects;
    private readonly ModelRequest forecast;

    public PatientPosterior(UpdateStudy study, OdeProgram program, ModelIndividual patient, RandomEffects effects)
    {
        this.study = study;
        this.program = program;
        this.patient = patient;
        this.effects = effects;
        Observations = [.. study.Observations[patient.Id].Where(study.Request.Moves)];
        Later = [.. study.Observations[patient.Id].Except(Observations)];
        var last = study.Observations[patient.Id].Select(observation => observation.Time).DefaultIfEmpty(0).Max();
        forecast = new ModelRequest(
            "trialtwin/model-request/1", study.Request.Model, Math.Max(study.Request.Duration, last), study.Request.OutputEvery,
            Doses: [.. study.Request.Doses ?? [], .. study.Doses[patient.Id]]);
    }

    /// <summary>What moves the twin.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>What came after the update and judges its forecast.</summary>
    public IReadOnlyList<Observation> Later { get; }

    public int Dimension => effects.Varying.Count;

    /// <summary>The patient with given effects.</summary>
    public ModelIndividual At(double[] point) => new(
        patient.Id, [.. effects.Apply([.. patient.Values.Take(study.Card.Parameters.Count)], point), .. patient.Values.Skip(study.Card.Parameters.Count)]);

    /// <summary>Predictions of the observations that move the twin at each point; null where there are none.</summary>
    public IReadOnlyList<double[]?> Predict(IReadOnlyList<double[]> points) => Predict(points, Observations);

    /// <summary>Predictions of any observations of the patient at each point; null where there are none.</summary>
    public IReadOnlyList<double[]?> Predict(IReadOnlyList<double[]> points, IReadOnlyList<Observation> observations, int threads = 1)
    {
        var observables = study.Card.Observables.Count;
        double[] times = [.. observations.Select(observation => observation.Time).Append(0).Distinct().Order()];
        return
        [
            .. Solve(points, times, threads).Select(values => values is null ? null : observations
                .Select(observation => values[(Array.BinarySearch(times, observation.Time) * observables) + observation.Observable]).ToArray()),
        ];
    }

    /// <summary>Courses at each point over the duration of the request: times x observables, or null.</summary>
    public IReadOnlyList<double[]?> Forecast(IReadOnlyList<double[]> points, int threads) =>
        Solve(points, [.. (forecast with { Duration = study.Request.Duration }).Times()], threads);

    /// <summary>Minus the logarithm of the posterior probability, but for a constant; infinite where there is no prediction.</summary>
    public double Value(double[] point, double[]? predictions)
    {
        if (predictions is null)
        {
            return double.PositiveInfinity;
        }

        var sum = point.Sum(effect => effect * effect);
        for (var i = 0; i < predictions.Length; i++)
        {
            var variance = ErrorOf(Observations[i]).Variance(predictions[i]);
            var miss = Observations[i].Value - predictions[i];
            sum += (miss * miss / variance) + Elementary.Log(variance);
        }

        return double.IsFinite(sum) ? 0.5 * sum : double.PositiveInfinity;
    }

    public ResidualError ErrorOf(Observation observation) => study.Request.ResidualErrors[study.Card.Observables[observation.Observable].Name];

    private double[]?[] Solve(IReadOnlyList<double[]> points, IReadOnlyList<double> outputs, int threads = 1)
    {
        var individuals = points.Select(At).ToList();
        var within = individuals.Select(individual => ModelSimulation.IsWithinRanges(individual, study.Card)).ToList();
        var ensemble = new Ensemble([.. individuals.Where((_, i) => within[i]).Select(individual => individual.Values)], forecast.Schedule(study.Card), outputs);
        var solutions = EnsembleSolver.Solve(program, ensemble, Settings, threads);
        var next = 0;
        return [.. within.Select(inside => inside && solutions[next++] is { Status: PatientStatus.Completed } solution ? solution.Values : null)];
    }
}
