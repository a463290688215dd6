using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Gaussian copula with empirical margins; whether a value is missing has a normal of its own. The latent correlations are those
/// that give the patients' rank covariances, whatever ties there are. Levels of text are taken in alphabetical order.
/// </summary>
internal sealed class CopulaGenerator : ICohortGenerator
{
    private readonly int _columns;
    private readonly Latent[] _latents;
    private readonly double[] _factor;

    /// <param name="training">Patients learned from.</param>
    public CopulaGenerator(PatientTable training)
    {
        _columns = training.Columns.Count;
        _latents = [.. training.Columns.SelectMany(LatentsOf)];
        var expansions = Array.ConvertAll(_latents, latent => Margin.Fit(Array.FindAll(latent.Ranks, double.IsFinite), false).Expansion);
        var n = _latents.Length;
        var correlations = new double[n * n];
        for (var j = 0; j < n; j++)
        {
            correlations[(j * n) + j] = 1;
            for (var k = 0; k < j; k++)
            {
                var polynomial = HermiteExpansion.NewPolynomial();
                expansions[j].AddCovariance(expansions[k], 1, polynomial);
                correlations[(j * n) + k] = correlations[(k * n) + j] = HermiteExpansion.SolveCorrelation(polynomial, Covariance(_latents[j].Ranks, _latents[k].Ranks));
            }
        }

        _factor = LatentCorrelation.Factor(correlations, n);
    }

    public double[] Draw(ref RandomStream stream)
    {
        var (independent, correlated) = (new double[_latents.Length], new double[_latents.Length]);
        for (var j = 0; j < independent.Length; j++)
        {
            independent[j] = stream.NextNormal();
        }

        Cholesky.Correlate(_factor, independent.Length, independent, correlated);
        var row = new double[_columns];
        for (var j = 0; j < _latents.Length; j++)
        {
            var (column, isAbsence, _, margin) = _latents[j];
            var value = margin.At(NormalDistribution.Cdf(correlated[j]));
            row[column] = !isAbsence ? value : value == 1 ? double.NaN : row[column];
        }

        return row;
    }

    /// <summary>The value first, then whether it is missing where it ever is.</summary>
    private static IEnumerable<Latent> LatentsOf(PatientColumn column, int index)
    {
        yield return new Latent(index, false, MiddleRanks(column.Values), new DonorValues(new ValueSupport(column), column.Values.Where(double.IsFinite)));
        if (Array.Exists(column.Values, double.IsNaN))
        {
            var absence = column with { Scale = ColumnScale.Discrete, Values = Array.ConvertAll(column.Values, v => double.IsNaN(v) ? 1.0 : 0.0) };
            yield return new Latent(index, true, MiddleRanks(absence.Values), new DonorValues(new ValueSupport(absence), absence.Values));
        }
    }

    /// <summary>Middle of the ranks that equal values share, over the number of values; NaN stays where a value is missing.</summary>
    private static double[] MiddleRanks(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).Where(i => !double.IsNaN(values[i])).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        Array.Fill(ranks, double.NaN);
        for (var first = 0; first < order.Length;)
        {
            var end = first;
            while (end < order.Length && values[order[end]] == values[order[first]])
            {
                end++;
            }

            for (var k = first; k < end; k++)
            {
                ranks[order[k]] = (first + end) / (2.0 * order.Length);
            }

            first = end;
        }

        return ranks;
    }

    /// <summary>Over the patients in whom both are present; 0 where there are none.</summary>
    private static double Covariance(double[] x, double[] y)
    {
        var pairs = x.Zip(y).Where(p => !double.IsNaN(p.First) && !double.IsNaN(p.Second)).ToArray();
        if (pairs.Length == 0)
        {
            return 0;
        }

        var (meanX, meanY) = (pairs.Average(p => p.First), pairs.Average(p => p.Second));
        return pairs.Sum(p => (p.First - meanX) * (p.Second - meanY)) / pairs.Length;
    }

    private sealed record Latent(int Column, bool IsAbsence, double[] Ranks, DonorValues Margin);
}
