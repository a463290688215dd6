using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Accelerated failure time model: log T = x'b + scale × error, by maximum likelihood on right-censored times. The first
/// coefficient is the intercept. See docs/methods/survival.md.
/// </summary>
public sealed class AcceleratedFailureTime
{
    private const int MaximumIterations = 200;
    private const double Tolerance = 1e-18;
    private const double LargestDamping = 1e12;

    private readonly double[] _covariance;

    private AcceleratedFailureTime(TimeDistribution distribution, TimeLikelihood at, double[] covariance)
    {
        Distribution = distribution;
        Coefficients = at.Parameters[..^1];
        Scale = Elementary.Exp(at.Parameters[^1]);
        LogLikelihood = at.Value;
        _covariance = covariance;
    }

    public TimeDistribution Distribution { get; }

    /// <summary>Intercept, then the change of mean log time per unit of each covariate.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>Scale of the error of log time; the Weibull shape is its inverse.</summary>
    public double Scale { get; }

    public double LogLikelihood { get; }

    /// <summary>Standard error of a coefficient, or of log scale at the index after the last.</summary>
    public double StandardError(int parameter) => Math.Sqrt(_covariance[parameter * (Coefficients.Count + 2)]);

    /// <summary>Expected location of log time.</summary>
    public double LinearPredictor(IReadOnlyList<double> covariates) => Coefficients[0] + covariates.Select((x, j) => x * Coefficients[j + 1]).Sum();

    /// <summary>Probability to be without event at a time.</summary>
    public double Survival(IReadOnlyList<double> covariates, double time)
    {
        var z = (Elementary.Log(time) - LinearPredictor(covariates)) / Scale;
        return Distribution == TimeDistribution.Weibull ? Elementary.Exp(-Elementary.Exp(z)) : 1 / (1 + Elementary.Exp(z));
    }

    /// <summary>Fits, or tells why there is no maximum to report: then the model is null.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or no event was seen.</exception>
    public static (AcceleratedFailureTime? Model, FitStatus Status) Fit(CoxData data, TimeDistribution distribution)
    {
        ArgumentNullException.ThrowIfNull(data);
        data.Require();
        if (data.Strata is not null)
        {
            throw new ArgumentException("An accelerated failure time model has no strata.", nameof(data));
        }

        var current = new TimeLikelihood(data, distribution, Start(data));
        var damping = 1e-3;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var n = current.Parameters.Length;
            var information = (double[])current.Information.Clone();
            for (var i = 0; i < n; i++)
            {
                information[(i * n) + i] += damping * (Math.Abs(information[(i * n) + i]) + 1e-12);
            }

            var step = (double[])current.Score.Clone();
            var next = TryMove(current, information, step, data, distribution);
            if (next is null)
            {
                damping *= 10;
                if (damping > LargestDamping)
                {
                    return (null, FitStatus.Singular);
                }

                continue;
            }

            var decrement = step.Zip(current.Score, (s, u) => s * u).Sum();
            current = next;
            damping = damping < 1e-9 ? 0 : damping / 10;
            if (decrement < Tolerance)
            {
                return Finish(current, distribution);
            }
        }

        return (null, FitStatus.IterationLimit);
    }

    private static TimeLikelihood? TryMove(TimeLikelihood from, double[] information, double[] step, CoxData data, TimeDistribution distribution)
    {
        if (!Cholesky.TryFactor(information, step.Length))
        {
            return null;
        }

        Cholesky.Solve(information, step.Length, step);
        var next = new TimeLikelihood(data, distribution, [.. from.Parameters.Zip(step, (a, b) => a + b)]);
        return next.Value >= from.Value - (1e-13 * Math.Abs(from.Value)) ? next : null;
    }

    private static (AcceleratedFailureTime? Model, FitStatus Status) Finish(TimeLikelihood at, TimeDistribution distribution)
    {
        var n = at.Parameters.Length;
        var factor = (double[])at.Information.Clone();
        if (!Cholesky.TryFactor(factor, n))
        {
            return (null, FitStatus.Singular);
        }

        var covariance = new double[n * n];
        Cholesky.Invert(factor, n, covariance);
        return (new AcceleratedFailureTime(distribution, at, covariance), FitStatus.Converged);
    }

    /// <summary>Mean of log time and no effects: near enough for a damped Newton method.</summary>
    private static double[] Start(CoxData data)
    {
        var logarithms = data.Survival.Time.Select(Elementary.Log).ToArray();
        var mean = logarithms.Average();
        var start = new double[data.Rows[0].Length + 2];
        start[0] = mean;
        start[^1] = 0.5 * Elementary.Log(logarithms.Average(l => (l - mean) * (l - mean)) + 1e-6);
        return start;
    }
}
