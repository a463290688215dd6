using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.ModelCards;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.PredictiveChecks;

/// <summary>Sets percentiles of observations beside those of simulated copies of the same data. See docs/methods/predictive-checks.md.</summary>
public static class PredictiveCheck
{
    private static readonly double[] Percentiles = [0.05, 0.5, 0.95];
    private static readonly StreamPurpose Effects = StreamPurpose.Named("predictive-check-effects");
    private static readonly StreamPurpose Errors = StreamPurpose.Named("predictive-check-errors");

    /// <summary>Percentiles by quantity and bin, and how much could not be simulated.</summary>
    /// <param name="study">Card, patients, doses and observations.</param>
    /// <param name="request">Bins, copies and seed.</param>
    /// <param name="threads">Worker threads; the result is the same for any number.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static PredictiveCheckResult Simulate(UpdateStudy study, PredictiveCheckRequest request, int threads, CancellationToken cancellation = default)
    {
        var program = ModelSimulation.Compile(study.Card);
        var effects = new RandomEffects(study.Card);
        var copies = new Dictionary<(int Observable, int Bin), List<double>[]>();
        var failures = 0;
        for (var index = 0; index < study.Patients.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            var twin = new PatientPosterior(study, program, study.Patients[index], effects);
            if (twin.Observations.Count > 0)
            {
                failures += Gather(copies, request, twin, (index, threads));
            }
        }

        var observed = study.Patients.SelectMany(patient => study.Observations[patient.Id]).ToList();
        var rows = observed.GroupBy(one => (one.Observable, Bin: request.BinOf(one.Time))).OrderBy(group => group.Key)
            .SelectMany(group => Rows(study.Card.Observables[group.Key.Observable], request, (group.Key.Bin, [.. group]), copies[group.Key])).ToList();
        var told = rows.Where(row => row.IsWithin is not null).ToList();
        return new PredictiveCheckResult(
            "trialtwin/predictive-check-result/1", study.Card.Id, study.Card.Title, study.Card.Source, study.Patients.Count, observed.Count, request.Replicates, failures,
            told.Count == 0 ? null : told.Count(row => row.IsWithin!.Value) / (double)told.Count, rows);
    }

    /// <summary>Adds every copy of one patient's observations; how many copies could not be simulated.</summary>
    private static int Gather(
        Dictionary<(int Observable, int Bin), List<double>[]> copies, PredictiveCheckRequest request, PatientPosterior twin, (int Index, int Threads) run)
    {
        var stream = RandomStream.Create(request.Seed, Effects, 0, (uint)run.Index);
        var points = new List<double[]>(request.Replicates);
        for (var copy = 0; copy < request.Replicates; copy++)
        {
            var point = new double[twin.Dimension];
            for (var i = 0; i < point.Length; i++)
            {
                point[i] = stream.NextNormal();
            }

            points.Add(point);
        }

        var predictions = twin.Predict(points, twin.Observations, run.Threads);
        var noise = RandomStream.Create(request.Seed, Errors, 0, (uint)run.Index);
        for (var copy = 0; copy < request.Replicates; copy++)
        {
            for (var i = 0; i < twin.Observations.Count; i++)
            {
                var (one, error) = (twin.Observations[i], noise.NextNormal());
                if (!copies.TryGetValue((one.Observable, request.BinOf(one.Time)), out var lists))
                {
                    lists = [.. Enumerable.Range(0, request.Replicates).Select(_ => new List<double>())];
                    copies.Add((one.Observable, request.BinOf(one.Time)), lists);
                }

                if (predictions[copy] is { } values)
                {
                    lists[copy].Add(values[i] + (Math.Sqrt(twin.ErrorOf(one).Variance(values[i])) * error));
                }
            }
        }

        return predictions.Count(values => values is null);
    }

    private static IEnumerable<PredictiveCheckRow> Rows(
        CardObservable observable, PredictiveCheckRequest request, (int Index, IReadOnlyList<Observation> Observations) bin, IReadOnlyList<List<double>> copies)
    {
        double[] observed = [.. bin.Observations.Select(one => one.Value).Order()];
        double[] times = [.. bin.Observations.Select(one => one.Time).Order()];
        var sorted = copies.Where(copy => copy.Count > 0).Select(copy => copy.Order().ToArray()).ToList();
        foreach (var percentile in Percentiles)
        {
            double[] simulated = [.. sorted.Select(copy => SampleQuantile.OfSorted(copy, percentile)).Order()];
            yield return new PredictiveCheckRow(
                observable.Name, observable.Unit, request.BinEdges[bin.Index], request.BinEdges[bin.Index + 1], SampleQuantile.OfSorted(times, 0.5), observed.Length, 100 * percentile,
                SampleQuantile.OfSorted(observed, percentile), Quantile(0.5), Quantile(0.05), Quantile(0.95));

            double? Quantile(double p) => simulated.Length == 0 ? null : SampleQuantile.OfSorted(simulated, p);
        }
    }
}
