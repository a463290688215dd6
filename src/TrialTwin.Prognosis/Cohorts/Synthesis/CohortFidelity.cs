using TrialTwin.Numerics.Estimates;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Compares synthetic with real patients. See docs/methods/synthetic-cohorts.md.</summary>
internal static class CohortFidelity
{
    private const int Groups = 5;

    public static FidelityResult Of(PatientTable real, PatientTable synthetic)
    {
        var pairs = Enumerable.Range(0, real.Columns.Count)
            .SelectMany(b => Enumerable.Range(0, b).Select(a => Pair(real, synthetic, (a, b)))).ToArray();
        var similarities = pairs.Select(p => p.CorrelationSimilarity).OfType<double>().ToArray();
        return new FidelityResult(
            PropensityFidelity.Of(real, synthetic),
            similarities.Length == 0 ? null : similarities.Average(),
            [.. real.Columns.Zip(synthetic.Columns, Column)],
            pairs);
    }

    private static ColumnFidelity Column(PatientColumn real, PatientColumn synthetic)
    {
        var (a, b) = (Present(real), Present(synthetic));
        var (first, second) = (Moments(real, a), Moments(synthetic, b));
        return new ColumnFidelity(
            real.Name,
            b.Length == 0 ? 1 : real.IsCategory ? TotalVariation(a, b) : KolmogorovSmirnov.Distance(a, b),
            TableRatio(Cells(real, synthetic)),
            first?.Mean,
            second?.Mean,
            first?.Sd,
            second?.Sd,
            1 - ((double)a.Length / real.Values.Length),
            1 - ((double)b.Length / synthetic.Values.Length));
    }

    private static PairFidelity Pair(PatientTable real, PatientTable synthetic, (int A, int B) columns)
    {
        var (a, b) = (real.Columns[columns.A], real.Columns[columns.B]);
        var first = Cells(a, synthetic.Columns[columns.A]);
        var second = Cells(b, synthetic.Columns[columns.B]);
        return new PairFidelity(
            a.Name,
            b.Name,
            TableRatio((Joined(first.Real, second.Real), Joined(first.Synthetic, second.Synthetic))),
            CorrelationOf(a, b),
            CorrelationOf(synthetic.Columns[columns.A], synthetic.Columns[columns.B]));
    }

    private static long[] Joined(long[] first, long[] second) => [.. first.Zip(second, (a, b) => (a << 32) + b)];

    /// <summary>Group of each patient: the fifth of a number that has more values than that, the value itself otherwise.</summary>
    private static (long[] Real, long[] Synthetic) Cells(PatientColumn real, PatientColumn synthetic)
    {
        var distinct = real.Distinct;
        if (!real.IsCategory && distinct.Length > Groups)
        {
            double[] sorted = [.. Present(real).Order()];
            distinct = [.. Enumerable.Range(1, Groups - 1).Select(g => SampleQuantile.OfSorted(sorted, (double)g / Groups)).Distinct()];
        }

        return (Array.ConvertAll(real.Values, Group), Array.ConvertAll(synthetic.Values, Group));

        long Group(double value) => double.IsNaN(value) ? 0 : 1 + distinct.Count(limit => limit < value);
    }

    /// <summary>pMSE of the saturated model of a table over its expectation.</summary>
    private static double TableRatio((long[] Real, long[] Synthetic) groups)
    {
        var patients = groups.Real.Length + groups.Synthetic.Length;
        var share = (double)groups.Synthetic.Length / patients;
        var synthetic = groups.Synthetic.GroupBy(g => g).ToDictionary(g => g.Key, g => g.Count());
        var real = groups.Real.GroupBy(g => g).ToDictionary(g => g.Key, g => g.Count());
        var (sum, cells) = (0.0, 0);
        foreach (var cell in real.Keys.Union(synthetic.Keys).Order())
        {
            var (s, r) = (synthetic.GetValueOrDefault(cell), real.GetValueOrDefault(cell));
            var distance = ((double)s / (s + r)) - share;
            sum += (s + r) * distance * distance / patients;
            cells++;
        }

        return cells < 2 ? 0 : sum / PropensityFidelity.Expected(cells - 1, share, patients);
    }

    private static double TotalVariation(double[] a, double[] b) => 0.5 * a.Union(b).Distinct().Order().Sum(level =>
        Math.Abs(((double)a.Count(v => v == level) / a.Length) - ((double)b.Count(v => v == level) / b.Length)));

    private static (double Mean, double Sd)? Moments(PatientColumn column, double[] present)
    {
        if (column.IsCategory || present.Length < 2)
        {
            return null;
        }

        var moments = SampleMoments.Of(present);
        return (moments.Mean, moments.StandardDeviation);
    }

    private static double? CorrelationOf(PatientColumn a, PatientColumn b)
    {
        if (a.IsCategory || b.IsCategory)
        {
            return null;
        }

        var pairs = a.Values.Zip(b.Values).Where(p => !double.IsNaN(p.First) && !double.IsNaN(p.Second)).ToArray();
        var correlation = pairs.Length < 2 ? double.NaN : Correlation.Pearson(Array.ConvertAll(pairs, p => p.First), Array.ConvertAll(pairs, p => p.Second));
        return double.IsNaN(correlation) ? null : correlation;
    }

    private static double[] Present(PatientColumn column) => Array.FindAll(column.Values, double.IsFinite);
}
