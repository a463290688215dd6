using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>
/// Linear model of repeated measures with an unstructured covariance of the visits, fitted by restricted maximum likelihood.
/// Missing visits are taken to be missing at random. See docs/methods/mmrm.md.
/// </summary>
public sealed class RepeatedMeasuresModel
{
    private readonly RestrictedMaximum _maximum;
    private readonly double[] _parameterCovariance;
    private readonly double[] _adjusted;

    private RepeatedMeasuresModel(DesignMatrix design, RestrictedMaximum maximum, double[] parameterCovariance)
    {
        Design = design;
        _maximum = maximum;
        _parameterCovariance = parameterCovariance;
        _adjusted = KenwardRogerCovariance();
    }

    public DesignMatrix Design { get; }

    /// <summary>Coefficients in the order of the design's columns.</summary>
    public IReadOnlyList<double> Coefficients => _maximum.Likelihood.Coefficients;

    /// <summary>Minus twice the restricted log likelihood, constants included.</summary>
    public double MinusTwoLogLikelihood => _maximum.Likelihood.MinusTwoLog;

    public int Visits => _maximum.Likelihood.Data.Visits;

    /// <summary>Estimated covariance of two visits, squared outcome units.</summary>
    public double Covariance(int visit, int other) => _maximum.Likelihood.Covariance[(visit * Visits) + other];

    /// <summary>Covariance of two coefficients, the covariance of the visits taken as known.</summary>
    public double CoefficientCovariance(int a, int b) => _maximum.Likelihood.CoefficientCovariance[(a * Coefficients.Count) + b];

    /// <summary>Fits, or tells why there is no maximum to report: then the model is null.</summary>
    /// <exception cref="ArgumentException">Lengths differ, columns determine each other, a visit occurs twice in a patient, or two visits never together.</exception>
    public static (RepeatedMeasuresModel? Model, FitStatus Status) Fit(DesignMatrix design, RepeatedOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcome);
        var data = VisitPatterns.Arrange(design, outcome);
        if (!new QrDecomposition([.. Enumerable.Range(0, design.ColumnCount).Select(c => design.Column(c).ToArray())]).IsFullRank)
        {
            throw new ArgumentException("The columns of the design determine each other.", nameof(design));
        }

        if (RestrictedMaximum.TryFind(data) is not { } maximum)
        {
            return (null, FitStatus.Singular);
        }

        var parameters = TryInvertHalf(maximum.Derivatives.Observed, data.Parameters);
        return maximum.Status != FitStatus.Converged ? (null, maximum.Status)
            : parameters is null ? (null, FitStatus.Singular)
            : (new RepeatedMeasuresModel(design, maximum, parameters), FitStatus.Converged);
    }

    /// <summary>A linear combination of the coefficients, with its test against zero and confidence interval.</summary>
    /// <param name="weights">One weight for each coefficient.</param>
    /// <param name="method">Standard error and degrees of freedom.</param>
    /// <param name="level">Confidence level, 0 to 1.</param>
    public RepeatedContrast Contrast(IReadOnlyList<double> weights, DegreesOfFreedom method = DegreesOfFreedom.KenwardRoger, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != Coefficients.Count)
        {
            throw new ArgumentException($"{weights.Count} weights for {Coefficients.Count} coefficients.", nameof(weights));
        }

        double[] l = [.. weights];
        var spread = SquareMatrix.Apply(_maximum.Likelihood.CoefficientCovariance, l);
        var variance = SquareMatrix.Dot(l, spread);
        var gradient = Array.ConvertAll(_maximum.Derivatives.CoefficientDerivatives, a => SquareMatrix.Dot(spread, SquareMatrix.Apply(a, spread)));
        var degrees = 2 * variance * variance / SquareMatrix.Dot(gradient, SquareMatrix.Apply(_parameterCovariance, gradient));
        var error = Math.Sqrt(method == DegreesOfFreedom.Satterthwaite ? variance : SquareMatrix.Dot(l, SquareMatrix.Apply(_adjusted, l)));
        var estimate = SquareMatrix.Dot(l, _maximum.Likelihood.Coefficients);
        var half = StudentT.Quantile(0.5 + (level / 2), degrees) * error;
        return new RepeatedContrast(estimate, error, degrees, StudentT.TwoSidedP(estimate / error, degrees), estimate - half, estimate + half);
    }

    /// <summary>
    /// Kenward and Roger 1997, equation for the adjusted covariance. The covariance is linear in its parameters, so that the
    /// term with second derivatives vanishes, as in SAS for TYPE=UN.
    /// </summary>
    private double[] KenwardRogerCovariance()
    {
        var (p, m) = (Design.ColumnCount, _maximum.Derivatives.Pairs.Count);
        var plain = _maximum.Likelihood.CoefficientCovariance;
        var first = _maximum.Derivatives.CoefficientDerivatives;
        var correction = _maximum.Derivatives.WeightedSecondOrder(_parameterCovariance);
        for (var j = 0; j < m; j++)
        {
            var weighted = new double[p * p];
            for (var k = 0; k < m; k++)
            {
                for (var i = 0; i < weighted.Length; i++)
                {
                    weighted[i] += _parameterCovariance[(j * m) + k] * first[k][i];
                }
            }

            var product = SquareMatrix.Multiply(SquareMatrix.Multiply(first[j], plain, p), weighted, p);
            for (var i = 0; i < product.Length; i++)
            {
                correction[i] -= product[i];
            }
        }

        var change = SquareMatrix.Multiply(SquareMatrix.Multiply(plain, correction, p), plain, p);
        return [.. plain.Select((value, i) => value + (2 * change[i]))];
    }

    /// <summary>Inverse of half a matrix of second derivatives of minus twice the log likelihood.</summary>
    private static double[]? TryInvertHalf(double[] matrix, int n)
    {
        var factor = Array.ConvertAll(matrix, value => value / 2);
        if (!Cholesky.TryFactor(factor, n))
        {
            return null;
        }

        var inverse = new double[n * n];
        Cholesky.Invert(factor, n, inverse);
        return inverse;
    }
}
