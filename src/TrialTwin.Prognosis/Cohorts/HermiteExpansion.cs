using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// Expansion of a transformed normal g(Z) in Hermite polynomials, which turns the correlation of two normals into the
/// covariance of what they are transformed to: Cov(g(Z1), h(Z2)) = sum over k of r^k g_k h_k (Mehler). Used backwards it
/// gives the latent correlation that makes drawn covariates covary as the patients do.
/// Source: Mehler 1866; "normal to anything", Cario and Nelson 1997.
/// </summary>
internal sealed class HermiteExpansion
{
    private const int Order = 60;

    private readonly double[] _coefficients = new double[Order + 1];

    /// <summary>Expansion of a step function that rises by <paramref name="jumps"/> at <paramref name="thresholds"/>.</summary>
    public HermiteExpansion(ReadOnlySpan<double> thresholds, ReadOnlySpan<double> jumps)
    {
        for (var i = 0; i < thresholds.Length; i++)
        {
            var (t, weight) = (thresholds[i], jumps[i] * NormalDistribution.Density(thresholds[i]));
            var (previous, current) = (0.0, 1.0);
            for (var k = 1; k <= Order; k++)
            {
                var root = Math.Sqrt(k);
                _coefficients[k] += weight * current / root;
                (previous, current) = (current, ((t * current) - (Math.Sqrt(k - 1) * previous)) / root);
            }
        }
    }

    /// <summary>Adds weight * Cov(g(Z1), h(Z2)) as a polynomial in the correlation, lowest order (1) first.</summary>
    public void AddCovariance(HermiteExpansion other, double weight, Span<double> polynomial)
    {
        for (var k = 1; k <= Order; k++)
        {
            polynomial[k - 1] += weight * _coefficients[k] * other._coefficients[k];
        }
    }

    public static double[] NewPolynomial() => new double[Order];

    /// <summary>The correlation in [-0.99, 0.99] at which the polynomial takes the value; the nearer end if it never does.</summary>
    public static double SolveCorrelation(ReadOnlySpan<double> polynomial, double covariance)
    {
        var (low, high) = (-0.99, 0.99);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            if (Evaluate(polynomial, middle) < covariance)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    private static double Evaluate(ReadOnlySpan<double> polynomial, double r)
    {
        var sum = 0.0;
        for (var k = polynomial.Length - 1; k >= 0; k--)
        {
            sum = (sum + polynomial[k]) * r;
        }

        return sum;
    }
}
