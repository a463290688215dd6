using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Statistics.LinearModels;

/// <summary>
/// Ordinary least squares with normal errors: y = X b + e. Standard errors are model based, tests and intervals from
/// Student's t with rows - columns degrees of freedom. See docs/methods/ancova.md.
/// </summary>
public sealed class LinearModel
{
    private LinearModel(DesignMatrix design, double[] coefficients, double residualSumOfSquares, double[,] inverseGram)
    {
        Design = design;
        Coefficients = coefficients;
        ResidualSumOfSquares = residualSumOfSquares;
        InverseGram = inverseGram;
        DegreesOfFreedom = design.Rows - design.ColumnCount;
    }

    public DesignMatrix Design { get; }

    /// <summary>Coefficients in the order of the design's columns.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    public double ResidualSumOfSquares { get; }

    public int DegreesOfFreedom { get; }

    /// <summary>(X'X)⁻¹, in the order of the design's columns.</summary>
    internal double[,] InverseGram { get; }

    /// <summary>Unbiased estimate of the error's variance, squared outcome units.</summary>
    public double ResidualVariance => ResidualSumOfSquares / DegreesOfFreedom;

    /// <exception cref="ArgumentException">
    /// Another number of outcomes than rows, no degree of freedom left, or columns that determine each other.
    /// </exception>
    public static LinearModel Fit(DesignMatrix design, ReadOnlySpan<double> outcome)
    {
        ArgumentNullException.ThrowIfNull(design);
        if (outcome.Length != design.Rows || design.Rows <= design.ColumnCount)
        {
            throw new ArgumentException($"{outcome.Length} outcomes for {design.Rows} rows and {design.ColumnCount} columns; rows must exceed columns.", nameof(outcome));
        }

        var qr = new QrDecomposition([.. Enumerable.Range(0, design.ColumnCount).Select(c => design.Column(c).ToArray())]);
        if (!qr.IsFullRank)
        {
            throw new ArgumentException("The columns of the design determine each other.", nameof(design));
        }

        var (coefficients, residual) = qr.Solve(outcome);
        return new LinearModel(design, coefficients, residual, qr.InverseGram());
    }

    /// <summary>A linear combination of the coefficients, with its test against zero and confidence interval.</summary>
    /// <param name="weights">One weight for each coefficient.</param>
    /// <param name="level">Confidence level, 0 to 1.</param>
    public LinearContrast Contrast(ReadOnlySpan<double> weights, double level = 0.95)
    {
        if (weights.Length != Coefficients.Count)
        {
            throw new ArgumentException($"{weights.Length} weights for {Coefficients.Count} coefficients.", nameof(weights));
        }

        double estimate = 0, quadratic = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            estimate += weights[i] * Coefficients[i];
            for (var j = 0; j < weights.Length; j++)
            {
                quadratic += weights[i] * InverseGram[i, j] * weights[j];
            }
        }

        var error = Math.Sqrt(ResidualVariance * quadratic);
        var half = StudentT.Quantile(0.5 + (level / 2), DegreesOfFreedom) * error;
        var statistic = estimate / error;
        return new LinearContrast(estimate, error, DegreesOfFreedom, 2 * StudentT.Cdf(-Math.Abs(statistic), DegreesOfFreedom), estimate - half, estimate + half);
    }
}
