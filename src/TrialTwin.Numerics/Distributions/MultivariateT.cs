using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Distributions;

/// <summary>
/// The largest of several correlated t statistics with a common estimate of the variance. Genz and Bretz (Computation of
/// Multivariate Normal and t Probabilities, 2009): the normal probability by sequential conditioning on a rank-one lattice
/// with fixed random shifts, one dimension of which is the estimated standard deviation. The spread over the shifts gives the
/// standard error.
/// </summary>
public sealed class MultivariateT
{
    private const int Shifts = 8;
    private const int LatticePoints = 4096;
    private const double Reach = 7;
    private const int MostStatistics = 20;
    private const double Singular = 1e-8;

    private static readonly int[] Primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];

    private readonly int statistics;
    private readonly double[] factor;
    private readonly double degreesOfFreedom;

    /// <param name="correlation">Row by row; positive definite, ones on the diagonal, at most 20 rows.</param>
    /// <param name="degreesOfFreedom">At least 1; infinity when the variance is known.</param>
    /// <exception cref="ArgumentException">The correlations are not positive definite.</exception>
    public MultivariateT(IReadOnlyList<IReadOnlyList<double>> correlation, double degreesOfFreedom)
    {
        ArgumentNullException.ThrowIfNull(correlation);
        ArgumentOutOfRangeException.ThrowIfZero(correlation.Count, nameof(correlation));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(correlation.Count, MostStatistics, nameof(correlation));
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        statistics = correlation.Count;
        factor = [.. correlation.SelectMany(row => row)];
        ArgumentOutOfRangeException.ThrowIfNotEqual(factor.Length, statistics * statistics, nameof(correlation));
        this.degreesOfFreedom = degreesOfFreedom;
        if (!Cholesky.TryFactor(factor, statistics) || Enumerable.Range(0, statistics).Any(i => factor[(i * statistics) + i] < Singular))
        {
            throw new ArgumentException("The correlations are not positive definite: some statistics determine each other.", nameof(correlation));
        }
    }

    /// <summary>Probability that the largest statistic exceeds a value.</summary>
    public MonteCarloEstimate UpperTailOfMaximum(double value)
    {
        var shifted = new double[Shifts];
        for (uint shift = 0; shift < Shifts; shift++)
        {
            double[][] lattice = Lattice(shift);
            shifted[shift] = 1 - Below(value, lattice);
        }

        double mean = shifted.Average();
        double variance = shifted.Sum(tail => (tail - mean) * (tail - mean)) / (Shifts - 1);
        return new MonteCarloEstimate(mean, Math.Sqrt(variance / Shifts));
    }

    private double Below(double value, double[][] lattice)
    {
        double sum = 0;
        Span<double> draws = stackalloc double[MostStatistics];
        var deviation = ScaledChi();
        foreach (double[] point in lattice)
        {
            var (s, weight) = deviation(point[statistics - 1]);
            sum += weight * AtPoint(value * s, point, draws);
        }

        return sum / lattice.Length;
    }

    /// <summary>Estimated over true standard deviation as a function of a uniform variable, with its weight: near 1, with standard deviation about 1 / sqrt(2 df).</summary>
    private Func<double, (double S, double Weight)> ScaledChi()
    {
        if (double.IsPositiveInfinity(degreesOfFreedom))
        {
            return static _ => (1, 1);
        }

        double half = 0.5 * degreesOfFreedom;
        double norm = Elementary.Log(2) + (half * Elementary.Log(half)) - GammaFunction.LogGamma(half);
        double reach = Reach / Math.Sqrt(2 * degreesOfFreedom);
        double lowest = Math.Max(0, 1 - reach);
        double width = 1 + reach - lowest;
        return uniform =>
        {
            double s = lowest + (width * uniform);
            double density = Elementary.Exp(norm + ((degreesOfFreedom - 1) * Elementary.Log(s)) - (half * s * s));
            return (s, width * density);
        };
    }

    /// <summary>Product of the conditional probabilities along one point of the unit cube.</summary>
    private double AtPoint(double value, double[] point, Span<double> draws)
    {
        double product = 1;
        for (int row = 0; row < statistics; row++)
        {
            double mean = 0;
            for (int column = 0; column < row; column++)
            {
                mean += factor[(row * statistics) + column] * draws[column];
            }

            double below = NormalDistribution.Cdf((value - mean) / factor[(row * statistics) + row]);
            product *= below;
            if (product == 0)
            {
                return 0;
            }

            if (row < statistics - 1)
            {
                draws[row] = NormalDistribution.Quantile(Math.Max(point[row] * below, double.Epsilon));
            }
        }

        return product;
    }

    /// <summary>Richtmyer's lattice, shifted, and folded so that the integrand becomes periodic.</summary>
    private double[][] Lattice(uint shift)
    {
        var stream = RandomStream.Create(0, StreamPurpose.Named("lattice-shift"), shift);
        double[] start = [.. Enumerable.Range(0, statistics).Select(_ => stream.NextUniform())];
        var lattice = new double[LatticePoints][];
        for (int i = 0; i < LatticePoints; i++)
        {
            lattice[i] = new double[statistics];
            for (int d = 0; d < statistics; d++)
            {
                double place = start[d] + ((i + 1) * Math.Sqrt(Primes[d]));
                lattice[i][d] = Math.Abs((2 * (place - Math.Floor(place))) - 1);
            }
        }

        return lattice;
    }
}
