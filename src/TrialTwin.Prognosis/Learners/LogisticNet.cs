using TrialTwin.Numerics.Functions;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Elastic net for a yes-or-no outcome: −log likelihood / n + lambda × ((1 − alpha)/2 ‖b‖² + alpha ‖b‖₁) on standardised
/// covariates, the intercept free, as glmnet has it. See docs/methods/elastic-net.md.
/// </summary>
public sealed class LogisticNet
{
    private const double SmallestMixing = 1e-3;

    private readonly double _alpha;
    private readonly StandardisedRows _covariates;
    private readonly double[] _outcome;

    /// <param name="data">Patients with outcome 0 or 1, both occurring.</param>
    /// <param name="alpha">Mixing, 0 (ridge) to 1 (lasso).</param>
    public LogisticNet(TrainingSet data, double alpha)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfNegative(alpha);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(alpha, 1);
        if (data.Outcome.Any(y => y is not (0 or 1)) || !data.Outcome.Contains(0) || !data.Outcome.Contains(1))
        {
            throw new ArgumentException("The outcome is 0 or 1, and both occur.", nameof(data));
        }

        _alpha = alpha;
        _outcome = data.Outcome;
        _covariates = new StandardisedRows(data.Rows);
    }

    /// <summary>Penalties from the one that leaves no covariate in, downwards on a logarithmic scale.</summary>
    /// <param name="count">Number of penalties, at least 2.</param>
    /// <param name="ratio">Last penalty over the first.</param>
    public double[] Path(int count = 30, double ratio = 1e-2)
    {
        var score = Evaluate(Start()).Score;
        var first = score.Skip(1).Max(Math.Abs) / Math.Max(_alpha, SmallestMixing);
        return [.. Enumerable.Range(0, count).Select(i => first * Elementary.Pow(ratio, i / (count - 1.0)))];
    }

    /// <summary>The fit at one penalty.</summary>
    public LinearPredictor Fit(double lambda) => FitPath([lambda])[0];

    /// <summary>Fits at descending penalties, each starting from the one before.</summary>
    public LinearPredictor[] FitPath(IReadOnlyList<double> lambdas)
    {
        var b = Start();
        return [.. lambdas.Select(lambda =>
        {
            b = ProximalNewton.Minimise(Evaluate, b, (_alpha, lambda), 1);
            var coefficients = _covariates.Unscale(b.Skip(1));
            return new LinearPredictor(b[0] - coefficients.Select((c, j) => c * _covariates.Means[j]).Sum(), coefficients, Link.Logit);
        })];
    }

    private double[] Start()
    {
        var share = _outcome.Average();
        return [Elementary.Log(share / (1 - share)), .. new double[_covariates.Means.Length]];
    }

    private ProximalNewton.Point Evaluate(double[] b)
    {
        var n = b.Length;
        var (value, score, information) = (0.0, new double[n], new double[n * n]);
        for (var i = 0; i < _outcome.Length; i++)
        {
            var row = _covariates.Rows[i];
            var eta = b[0];
            for (var j = 0; j < row.Length; j++)
            {
                eta += b[j + 1] * row[j];
            }

            var share = eta > 0 ? 1 / (1 + Elementary.Exp(-eta)) : Elementary.Exp(eta) / (1 + Elementary.Exp(eta));
            value += (_outcome[i] * eta) - Math.Max(eta, 0) - Elementary.Log1p(Elementary.Exp(-Math.Abs(eta)));
            var (residual, weight) = (_outcome[i] - share, share * (1 - share));
            for (var j = 0; j < n; j++)
            {
                var left = j == 0 ? 1 : row[j - 1];
                score[j] += left * residual / _outcome.Length;
                for (var k = 0; k <= j; k++)
                {
                    information[(j * n) + k] += weight * left * (k == 0 ? 1 : row[k - 1]) / _outcome.Length;
                }
            }
        }

        for (var j = 0; j < n; j++)
        {
            for (var k = 0; k < j; k++)
            {
                information[(k * n) + j] = information[(j * n) + k];
            }
        }

        return new ProximalNewton.Point(value / _outcome.Length, score, information);
    }
}
