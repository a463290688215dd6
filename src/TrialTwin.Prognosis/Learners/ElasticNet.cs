using TrialTwin.Numerics.Functions;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Elastic net for a continuous outcome by cyclic coordinate descent on the covariances. Covariates are standardised with
/// divisor n, and the penalty is lambda * (alpha * |b| + (1 - alpha) / (2 s) * b²), where s is the outcome's SD (divisor n):
/// glmnet's objective 1/(2n) RSS + lambda * [(1 - alpha)/2 ||b||² + alpha ||b||1] on the standardised outcome.
/// Source: Friedman, Hastie and Tibshirani 2010, Journal of Statistical Software 33(1). See docs/methods/prognosis.md.
/// </summary>
public sealed class ElasticNet
{
    /// <summary>Largest step of a coefficient, in SDs, at which descent ends; far below what any choice depends on.</summary>
    private const double PathTolerance = 1e-6;
    private const double FinalTolerance = 1e-11;
    private const int MaximumSweeps = 100_000;
    private const double SmallestMixing = 1e-3;

    private readonly double _alpha;
    private readonly double[] _means;
    private readonly double[] _deviations;
    private readonly double[][] _gram;
    private readonly double[] _correlation;
    private readonly double _outcomeMean;
    private readonly double _outcomeDeviation;

    /// <param name="data">Patients, at least two.</param>
    /// <param name="alpha">Mixing, 0 (ridge) to 1 (lasso).</param>
    public ElasticNet(TrainingSet data, double alpha)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfNegative(alpha);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(alpha, 1);
        _alpha = alpha;
        var columns = Enumerable.Range(0, data.Covariates.Count).Select(data.Column).ToArray();
        _means = Array.ConvertAll(columns, c => c.Average());
        _deviations = [.. columns.Select((c, j) => Deviation(c, _means[j]))];
        _outcomeMean = data.Outcome.Average();
        _outcomeDeviation = Deviation(data.Outcome, _outcomeMean);
        var scaled = columns.Select((c, j) => Standardise(c, _means[j], _deviations[j])).ToArray();
        var outcome = Standardise(data.Outcome, _outcomeMean, _outcomeDeviation);
        _gram = Array.ConvertAll(scaled, a => Array.ConvertAll(scaled, b => Dot(a, b) / data.Patients));
        _correlation = Array.ConvertAll(scaled, a => Dot(a, outcome) / data.Patients);
    }

    /// <summary>Penalties from the one that leaves no covariate in, downwards on a logarithmic scale; outcome units.</summary>
    /// <param name="count">Number of penalties, at least 2.</param>
    /// <param name="ratio">Last penalty over the first.</param>
    public double[] Path(int count = 50, double ratio = 1e-2)
    {
        var first = _outcomeDeviation * _correlation.Max(Math.Abs) / Math.Max(_alpha, SmallestMixing);
        return [.. Enumerable.Range(0, count).Select(i => first * Elementary.Pow(ratio, i / (count - 1.0)))];
    }

    /// <summary>The fit at one penalty, to the last digits.</summary>
    public ElasticNetFit Fit(double lambda) => Fit([lambda], FinalTolerance)[0];

    /// <summary>Fits at descending penalties, each starting from the one before; to the digits that a choice needs.</summary>
    public ElasticNetFit[] FitPath(IReadOnlyList<double> lambdas) => Fit(lambdas, PathTolerance);

    private ElasticNetFit[] Fit(IReadOnlyList<double> lambdas, double tolerance)
    {
        var b = new double[_means.Length];
        var gradient = (double[])_correlation.Clone();
        return [.. lambdas.Select(lambda =>
        {
            Descend(b, gradient, (lambda / (_outcomeDeviation > 0 ? _outcomeDeviation : 1), tolerance));
            return Unscale(b, lambda);
        })];
    }

    private void Descend(double[] b, double[] gradient, (double Lambda, double Tolerance) goal)
    {
        var (lambda, tolerance) = goal;
        var (lasso, ridge) = (lambda * _alpha, lambda * (1 - _alpha));
        for (var sweep = 0; sweep < MaximumSweeps; sweep++)
        {
            var largest = 0.0;
            for (var j = 0; j < b.Length; j++)
            {
                var scale = _gram[j][j];
                if (scale == 0)
                {
                    continue;
                }

                var updated = SoftThreshold(gradient[j] + (scale * b[j]), lasso) / (scale + ridge);
                var step = updated - b[j];
                if (step == 0)
                {
                    continue;
                }

                b[j] = updated;
                largest = Math.Max(largest, Math.Abs(step));
                var row = _gram[j];
                for (var k = 0; k < gradient.Length; k++)
                {
                    gradient[k] -= step * row[k];
                }
            }

            if (largest < tolerance)
            {
                return;
            }
        }
    }

    private ElasticNetFit Unscale(double[] b, double lambda)
    {
        var coefficients = new double[b.Length];
        var intercept = _outcomeMean;
        for (var j = 0; j < b.Length; j++)
        {
            coefficients[j] = _deviations[j] > 0 ? b[j] * _outcomeDeviation / _deviations[j] : 0;
            intercept -= coefficients[j] * _means[j];
        }

        return new ElasticNetFit(lambda, intercept, coefficients);
    }

    private static double SoftThreshold(double value, double threshold) =>
        value > threshold ? value - threshold : value < -threshold ? value + threshold : 0;

    private static double Deviation(double[] values, double mean) => Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Length);

    private static double[] Standardise(double[] values, double mean, double deviation) =>
        Array.ConvertAll(values, v => deviation > 1e-12 * (1 + Math.Abs(mean)) ? (v - mean) / deviation : 0);

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
