using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>Baseline of the trial's patients, of virtual patients and of the general population, side by side.</summary>
internal static class BaselineTable
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("cohort-baseline-table");

    public static IReadOnlyList<BaselineRow> Of(HistoricalTrial trial, ControlPopulation population, CohortSettings settings)
    {
        var drawn = Draw(population, settings);
        var age = trial.CovariateIndex(AlzheimerCovariates.Age);
        var reference = ReferencePopulation.Load(
            trial.Patients.Min(p => p.Covariates[age]),
            trial.Patients.Max(p => p.Covariates[age]),
            trial.Patients.Average(p => p.Covariates[trial.CovariateIndex(AlzheimerCovariates.Sex)]));
        return
        [
            .. AlzheimerCovariates.All.Select((covariate, c) => new BaselineRow(
                covariate.Label,
                covariate.Kind == CovariateKind.Binary ? "%" : covariate.Unit,
                Summarise(covariate, [.. trial.Patients.Select(p => p.Covariates[c])]),
                Summarise(covariate, Array.ConvertAll(drawn, p => p[c])),
                reference.Summarise(covariate))),
        ];
    }

    private static double[][] Draw(ControlPopulation population, CohortSettings settings)
    {
        var patient = population.NewPatient();
        var drawn = new double[settings.DisplayPatients][];
        for (var i = 0; i < drawn.Length; i++)
        {
            var stream = RandomStream.Create(settings.Seed, Purpose, 0, (uint)i);
            population.Draw(ref stream, patient);
            drawn[i] = (double[])patient.Covariates.Clone();
        }

        return drawn;
    }

    private static GroupSummary Summarise(Covariate covariate, double[] values)
    {
        var seen = values.Where(v => !double.IsNaN(v)).ToArray();
        var moments = SampleMoments.Of(seen);
        return covariate.Kind == CovariateKind.Binary
            ? new GroupSummary(seen.Length, 100 * moments.Mean, null, null, null)
            : new GroupSummary(seen.Length, moments.Mean, moments.StandardDeviation, SampleQuantile.Of(seen, 0.05), SampleQuantile.Of(seen, 0.95));
    }
}
