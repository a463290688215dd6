using System.Collections.Concurrent;

namespace TrialTwin.Numerics.Quadrature;

/// <summary>
/// Gauss and Legendre's rule: exact for polynomials up to degree 2n - 1, geometrically convergent for analytic functions.
/// </summary>
public sealed class GaussLegendre
{
    private const int LargestOrder = 2000;

    /// <summary>Newton's method converges quadratically from guesses good to O(1/n²).</summary>
    private const int NewtonSteps = 6;

    private static readonly ConcurrentDictionary<int, GaussLegendre> Rules = new();

    private readonly double[] nodes;
    private readonly double[] weights;

    private GaussLegendre(int order)
    {
        nodes = new double[order];
        weights = new double[order];
        for (int i = 0; i < (order + 1) / 2; i++)
        {
            double x = Cosine(Math.PI * (i + 0.75) / (order + 0.5));
            for (int step = 0; step < NewtonSteps; step++)
            {
                var (value, slope) = Legendre(order, x);
                x -= value / slope;
            }

            double derivative = Legendre(order, x).Slope;
            nodes[i] = -x;
            nodes[order - 1 - i] = x;
            weights[i] = weights[order - 1 - i] = 2 / ((1 - (x * x)) * derivative * derivative);
        }
    }

    /// <summary>Nodes on [-1, 1], ascending.</summary>
    public ReadOnlySpan<double> Nodes => nodes;

    /// <summary>Weights that add up to 2.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The rule with the given number of nodes, 1 to 2000; made once.</summary>
    public static GaussLegendre Of(int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, LargestOrder);
        return Rules.GetOrAdd(order, static n => new GaussLegendre(n));
    }

    /// <summary>Integral of a function from lower to upper.</summary>
    public double Integrate(Func<double, double> function, double lower, double upper)
    {
        ArgumentNullException.ThrowIfNull(function);
        double middle = 0.5 * (lower + upper);
        double half = 0.5 * (upper - lower);
        double sum = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            sum += weights[i] * function(middle + (half * nodes[i]));
        }

        return half * sum;
    }

    private static (double Value, double Slope) Legendre(int order, double x)
    {
        double before = 1;
        double value = x;
        for (int n = 2; n <= order; n++)
        {
            (before, value) = (value, ((((2 * n) - 1) * x * value) - ((n - 1) * before)) / n);
        }

        return (value, order * ((x * value) - before) / ((x * x) - 1));
    }

    /// <summary>Cosine on [0, pi/2] by its power series, so that the first guess has the same bits on every machine.</summary>
    private static double Cosine(double angle)
    {
        double term = 1;
        double sum = 1;
        for (int k = 2; k <= 24; k += 2)
        {
            term *= -angle * angle / (k * (k - 1));
            sum += term;
        }

        return sum;
    }
}
