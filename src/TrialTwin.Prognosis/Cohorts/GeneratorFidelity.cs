using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// Judges the generator on control patients that it has not seen: for each fold, covariates, course, dropout and prognostic
/// model are fitted without the fold's patients; then as many virtual patients are drawn as the fold holds, seen at the
/// same visits. Pooled over the folds they are one virtual sample of the pilot's size, and many of them tell where
/// the pilot's figure would have to lie.
/// </summary>
internal sealed class GeneratorFidelity
{
    private const int Samples = 500;
    private const int CorrelationRepeats = 2;
    private static readonly StreamPurpose FoldPurpose = StreamPurpose.Named("cohort-fidelity-folds");
    private static readonly StreamPurpose DrawPurpose = StreamPurpose.Named("cohort-fidelity-draws");

    private readonly HistoricalPatient[] _patients;
    private readonly Generator[] _generatorOf;
    private readonly PatientSample _pilot;

    private GeneratorFidelity(HistoricalPatient[] patients, Generator[] generatorOf)
    {
        _patients = patients;
        _generatorOf = generatorOf;
        _pilot = PilotSample();
    }

    public static IReadOnlyList<FidelityRow> Judge(HistoricalTrial trial, PrognosisSettings prognosis, CohortSettings settings, CancellationToken cancellation)
    {
        var patients = trial.RandomisedControls.ToArray();
        var folds = FoldAssignment.Random(patients.Length, settings.FidelityFolds, RandomStream.Create(settings.Seed, FoldPurpose));
        var generatorOf = new Generator[patients.Length];
        for (var fold = 0; fold < folds.Folds; fold++)
        {
            cancellation.ThrowIfCancellationRequested();
            var left = folds.In(fold).Select(i => patients[i]).ToHashSet();
            var generator = Fit(trial with { Patients = [.. trial.Patients.Where(p => !left.Contains(p))] }, prognosis, cancellation);
            foreach (var patient in folds.In(fold))
            {
                generatorOf[patient] = generator;
            }
        }

        return new GeneratorFidelity(patients, generatorOf).Rows(trial.VisitWeeks, settings.Seed);
    }

    private static Generator Fit(HistoricalTrial trial, PrognosisSettings prognosis, CancellationToken cancellation)
    {
        var task = ControlPrognosis.TaskOf(trial, prognosis.Covariates);
        var learned = PrognosisStudy.Learn(task, prognosis with { Repeats = Math.Min(CorrelationRepeats, prognosis.Repeats) }, cancellation);
        var population = ControlPopulation.Fit(trial, learned.Model, learned.ScoreCorrelation.Value);
        return new Generator(learned.Model, task.Data.Rows.Average(row => learned.Model.Predict(row)), population, [.. prognosis.Covariates.Select(trial.CovariateIndex)]);
    }

    private FidelityRow[] Rows(IReadOnlyList<double> weeks, ulong seed)
    {
        var virtualSamples = Enumerable.Range(0, Samples).Select(s => VirtualSample(seed, (uint)s)).ToArray();
        var bootstrap = new PatientBootstrap([.. Enumerable.Range(0, _patients.Length)], 1, seed);
        var visits = Enumerable.Range(0, weeks.Count).ToArray();
        var last = weeks.Count - 1;
        return
        [
            Row("Mean baseline", "points", s => s.BaselineMoments().Mean),
            Row("SD of baseline", "points", s => s.BaselineMoments().StandardDeviation),
            .. visits.Select(v => Row($"Mean change, week {weeks[v]}", "points", s => s.ChangeMoments(v).Mean)),
            .. visits.Select(v => Row($"SD of change, week {weeks[v]}", "points", s => s.ChangeMoments(v).StandardDeviation)),
            .. from a in visits
               from b in visits
               where a < b
               select Row($"Correlation of change, weeks {weeks[a]} and {weeks[b]}", "-", s => s.VisitCorrelation(a, b)),
            Row($"Correlation of baseline and change, week {weeks[last]}", "-", s => s.BaselineCorrelation(last)),
            Row($"Partial correlation of score and change given baseline, week {weeks[last]}", "-", s => s.ScoreCorrelation(last)),
            Row($"Incremental R² of the score, week {weeks[last]} (within the sample)", "-", s => s.IncrementalR2(last)),
            .. visits.Select(v => Row($"Left treatment before week {weeks[v]}", "%", s => 100 * s.LeftBefore(v))),
        ];

        FidelityRow Row(string quantity, string unit, Func<PatientSample, double> statistic)
        {
            var pilot = bootstrap.Estimate((patients, _) => statistic(_pilot.Take(patients)));
            var draws = Array.ConvertAll(virtualSamples, s => statistic(s));
            var generator = new IntervalEstimate(draws.Average(), SampleQuantile.Of(draws, 0.05), SampleQuantile.Of(draws, 0.95), 0.90);
            return new FidelityRow(quantity, unit, pilot, generator, generator.Contains(pilot.Value));
        }
    }

    private PatientSample PilotSample()
    {
        var sample = new PatientSample(_patients.Length, _patients[0].ObservedChange.Length);
        var total = AlzheimerCovariates.Names.IndexOf(AlzheimerCovariates.Total);
        for (var i = 0; i < _patients.Length; i++)
        {
            var (patient, generator) = (_patients[i], _generatorOf[i]);
            sample.Baseline[i] = patient.Covariates[total];
            sample.CompletedVisits[i] = patient.CompletedVisits;
            sample.Score[i] = generator.Model.Predict(Array.ConvertAll(generator.Columns, c => patient.Covariates[c])) - generator.Level;
            for (var v = 0; v < sample.Change.Length; v++)
            {
                sample.Change[v][i] = patient.ObservedChange[v];
            }
        }

        return sample;
    }

    private PatientSample VirtualSample(ulong seed, uint replicate)
    {
        var sample = new PatientSample(_patients.Length, _patients[0].ObservedChange.Length);
        for (var i = 0; i < _patients.Length; i++)
        {
            var (generator, population) = (_generatorOf[i], _generatorOf[i].Population);
            var stream = RandomStream.Create(seed, DrawPurpose, replicate, (uint)i);
            var patient = generator.Patient;
            population.Draw(ref stream, patient);
            sample.Baseline[i] = patient.Baseline;
            sample.Score[i] = population.HasStandInScore ? 0 : patient.Score - generator.Level;
            var leaves = population.Dropout.LeavingWeek(patient.DropoutUniform, population.Dropout.Pilot.Control, isActive: false);
            sample.CompletedVisits[i] = population.VisitWeeks.Count(week => week < leaves);
            for (var v = 0; v < sample.Change.Length; v++)
            {
                var seen = !double.IsNaN(_patients[i].ObservedChange[v]);
                sample.Change[v][i] = seen ? population.ControlChange(patient, v, 1, null) : double.NaN;
            }
        }

        return sample;
    }

    /// <summary>A generator fitted without the patients that it is judged on; the level is the mean score of those it was fitted to.</summary>
    private sealed record Generator(PrognosticModel Model, double Level, ControlPopulation Population, int[] Columns)
    {
        public VirtualPatient Patient { get; } = Population.NewPatient();
    }
}
