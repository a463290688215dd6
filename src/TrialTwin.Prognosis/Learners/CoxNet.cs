using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Elastic net for times to an event: −log partial likelihood / n (Breslow's ties) + lambda × ((1 − alpha)/2 ‖b‖² + alpha ‖b‖₁)
/// on standardised covariates, as glmnet has it. See docs/methods/elastic-net.md.
/// </summary>
public sealed class CoxNet
{
    private const double SmallestMixing = 1e-3;

    private readonly double _alpha;
    private readonly StandardisedRows _covariates;
    private readonly CoxData _data;
    private readonly RiskSets _sets;

    /// <param name="data">Patients, at least one of them with an event.</param>
    /// <param name="alpha">Mixing, 0 (ridge) to 1 (lasso).</param>
    public CoxNet(CoxData data, double alpha)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfNegative(alpha);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(alpha, 1);
        _alpha = alpha;
        _covariates = new StandardisedRows(data.Rows);
        _data = data with { Rows = _covariates.Rows };
        _sets = RiskSets.Arrange(data.Survival, data.Strata);
    }

    /// <summary>Penalties from the one that leaves no covariate in, downwards on a logarithmic scale.</summary>
    /// <param name="count">Number of penalties, at least 2.</param>
    /// <param name="ratio">Last penalty over the first.</param>
    public double[] Path(int count = 12, double ratio = 1e-2)
    {
        var first = Evaluate(new double[_covariates.Means.Length]).Score.Max(Math.Abs) / Math.Max(_alpha, SmallestMixing);
        return [.. Enumerable.Range(0, count).Select(i => first * Elementary.Pow(ratio, i / (count - 1.0)))];
    }

    /// <summary>Log hazard ratios per unit of each covariate at one penalty.</summary>
    public double[] Fit(double lambda) => FitPath([lambda])[0];

    /// <summary>The same at descending penalties, each starting from the one before.</summary>
    public double[][] FitPath(IReadOnlyList<double> lambdas)
    {
        var b = new double[_covariates.Means.Length];
        return [.. lambdas.Select(lambda => _covariates.Unscale(b = ProximalNewton.Minimise(Evaluate, b, (_alpha, lambda), 0)))];
    }

    private ProximalNewton.Point Evaluate(double[] b)
    {
        var n = (double)_data.Rows.Count;
        var likelihood = new PartialLikelihood(_data, _sets, b, Ties.Breslow);
        return new ProximalNewton.Point(likelihood.Value / n, Array.ConvertAll(likelihood.Score, s => s / n), Array.ConvertAll(likelihood.Information, h => h / n));
    }
}
