using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Distances to the closest record, for information alone: data that pass such tests have leaked to membership inference.
/// Gower's distance, 0 to 1.
/// </summary>
/// <param name="MedianToTraining">Median distance of synthetic patients to the nearest patient learned from (as many as are held out).</param>
/// <param name="MedianToHoldout">The same to the nearest patient not learned from.</param>
/// <param name="NearerToTraining">Share of synthetic patients who are nearer to one learned from, ties counting one half: 0.5 is ideal.</param>
/// <param name="Copies">Synthetic patients who equal one learned from in every column.</param>
public sealed record ClosestRecords(double MedianToTraining, double MedianToHoldout, double NearerToTraining, int Copies)
{
    private const int MostPatients = 1000;

    internal static ClosestRecords Of(PrivacySample sample)
    {
        var distance = new GowerDistance(sample.Training, [.. Enumerable.Range(0, sample.Training.Columns.Count)]);
        var size = Math.Min(sample.Members.Count, sample.Holdout.Count);
        var (members, others) = (sample.Members.Take(size).ToArray(), sample.Holdout.Take(size).ToArray());
        var synthetic = sample.Synthetic.Take(MostPatients).ToArray();
        var toMembers = Array.ConvertAll(synthetic, row => distance.Nearest(row, members).Distance);
        var toOthers = Array.ConvertAll(synthetic, row => distance.Nearest(row, others).Distance);
        var nearer = toMembers.Zip(toOthers, (m, o) => m < o ? 1 : m == o ? 0.5 : 0).Average();
        var records = Enumerable.Range(0, sample.Training.Patients).Select(i => Text(sample.Training.Row(i))).ToHashSet(StringComparer.Ordinal);
        return new ClosestRecords(
            SampleQuantile.Of(toMembers, 0.5), SampleQuantile.Of(toOthers, 0.5), nearer, sample.Synthetic.Count(row => records.Contains(Text(row))));
    }

    private static string Text(double[] row) => string.Join('\n', row.Select(v => BitConverter.DoubleToInt64Bits(v)));
}
