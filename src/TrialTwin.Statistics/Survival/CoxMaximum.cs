using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Statistics.Survival;

/// <summary>Newton's method for the partial likelihood, with halved steps.</summary>
internal static class CoxMaximum
{
    private const int MaximumIterations = 50;
    private const int MaximumHalvings = 30;
    private const double Tolerance = 1e-18;

    /// <summary>Share of the log likelihood that rounding may take from it.</summary>
    private const double Rounding = 1e-13;

    /// <summary>Log hazard ratio per SD beyond which a coefficient is taken to run to infinity.</summary>
    private const double Runaway = 15;

    public static (CoxModel? Model, FitStatus Status) Find(CoxData data, Ties ties)
    {
        var p = data.Rows[0].Length;
        var means = Enumerable.Range(0, p).Select(j => data.Rows.Average(r => r[j])).ToArray();
        var centred = data with { Rows = [.. data.Rows.Select(row => row.Select((x, j) => x - means[j]).ToArray())] };
        var deviations = Enumerable.Range(0, p).Select(j => Math.Sqrt(centred.Rows.Average(r => r[j] * r[j]))).ToArray();
        var sets = RiskSets.Arrange(data.Survival, data.Strata);
        var coefficients = new double[p];
        var atNull = new PartialLikelihood(centred, sets, coefficients, ties);
        var current = atNull;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var factor = (double[])current.Information.Clone();
            if (!Cholesky.TryFactor(factor, p))
            {
                return (null, IsRunaway(coefficients, deviations) ? FitStatus.Separated : FitStatus.Singular);
            }

            var step = (double[])current.Score.Clone();
            Cholesky.Solve(factor, p, step);
            var decrement = step.Zip(current.Score, (s, u) => s * u).Sum();
            var next = decrement <= Tolerance ? null : TryStep(current, coefficients, step, b => new PartialLikelihood(centred, sets, b, ties));
            if (next is not { } taken)
            {
                var covariance = new double[p * p];
                Cholesky.Invert(factor, p, covariance);
                return IsRunaway(coefficients, deviations)
                    ? (null, FitStatus.Separated)
                    : (new CoxModel((centred, means), coefficients, (atNull, current), covariance), FitStatus.Converged);
            }

            (current, coefficients) = taken;
        }

        return (null, IsRunaway(coefficients, deviations) ? FitStatus.Separated : FitStatus.IterationLimit);
    }

    private static (PartialLikelihood Likelihood, double[] Coefficients)? TryStep(PartialLikelihood from, double[] coefficients, double[] step, Func<double[], PartialLikelihood> evaluate)
    {
        var length = 1.0;
        for (var halving = 0; halving < MaximumHalvings; halving++, length /= 2)
        {
            var moved = coefficients.Select((b, j) => b + (length * step[j])).ToArray();
            var next = evaluate(moved);
            if (next.Value > from.Value || (halving == 0 && next.Value >= from.Value - (Rounding * Math.Abs(from.Value))))
            {
                return (next, moved);
            }
        }

        return null;
    }

    private static bool IsRunaway(double[] coefficients, double[] deviations) =>
        coefficients.Where((b, j) => Math.Abs(b) * deviations[j] > Runaway).Any();
}
