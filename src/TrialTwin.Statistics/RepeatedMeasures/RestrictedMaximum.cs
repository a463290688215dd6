using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>
/// Finds the covariance matrix with the largest restricted likelihood: Newton's method with exact second derivatives, their
/// expectation where those are not positive definite, and steps halved until the likelihood rises.
/// </summary>
internal sealed record RestrictedMaximum(RestrictedLikelihood Likelihood, CovarianceDerivatives Derivatives, FitStatus Status)
{
    private const int MaximumIterations = 100;
    private const int MaximumHalvings = 40;

    /// <summary>Squared length of the last Newton step in standard errors.</summary>
    private const double Tolerance = 1e-14;

    /// <summary>Share of the objective that rounding may add to it.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Share of a variance below which nothing is left of it.</summary>
    private const double SmallestShare = 1e-10;

    public static RestrictedMaximum? TryFind(VisitPatterns data)
    {
        if (Start(data) is not { } current)
        {
            return null;
        }

        var derivatives = new CovarianceDerivatives(current);
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            if (IsDegenerate(current) || TryDirection(derivatives) is not { } direction)
            {
                return new RestrictedMaximum(current, derivatives, FitStatus.Singular);
            }

            var decrement = SquareMatrix.Dot(direction, derivatives.Gradient);
            var next = decrement <= Tolerance ? null : TryStep(current, derivatives, direction);
            if (next is null)
            {
                var status = decrement <= 1e4 * Rounding * Math.Abs(current.MinusTwoLog) ? FitStatus.Converged : FitStatus.Singular;
                return new RestrictedMaximum(current, derivatives, status);
            }

            current = next;
            derivatives = new CovarianceDerivatives(current);
        }

        return new RestrictedMaximum(current, derivatives, FitStatus.IterationLimit);
    }

    /// <summary>Variances of the least squares residuals at each visit, correlations one half.</summary>
    private static RestrictedLikelihood? Start(VisitPatterns data)
    {
        var t = data.Visits;
        var identity = new double[t * t];
        for (var v = 0; v < t; v++)
        {
            identity[(v * t) + v] = 1;
        }

        if (RestrictedLikelihood.TryEvaluate(data, identity) is not { } leastSquares)
        {
            return null;
        }

        var (squares, counts) = (new double[t], new int[t]);
        foreach (var pattern in data.Patterns)
        {
            foreach (var rows in pattern.Patients)
            {
                for (var v = 0; v < rows.Length; v++)
                {
                    var residual = leastSquares.Residual(rows[v]);
                    squares[pattern.Visits[v]] += residual * residual;
                    counts[pattern.Visits[v]]++;
                }
            }
        }

        var start = new double[t * t];
        for (var a = 0; a < t; a++)
        {
            for (var b = 0; b < t; b++)
            {
                start[(a * t) + b] = (a == b ? 1 : 0.5) * Math.Sqrt(squares[a] / counts[a] * (squares[b] / counts[b]));
            }
        }

        return RestrictedLikelihood.TryEvaluate(data, start);
    }

    /// <summary>Whether a visit has no spread of its own left: the likelihood then rises without bound.</summary>
    private static bool IsDegenerate(RestrictedLikelihood at)
    {
        var t = at.Data.Visits;
        var mean = at.Data.Outcome.Average();
        var spread = at.Data.Outcome.Average(y => (y - mean) * (y - mean));
        var factor = (double[])at.Covariance.Clone();
        return !Cholesky.TryFactor(factor, t)
            || Enumerable.Range(0, t).Any(v => factor[(v * t) + v] * factor[(v * t) + v] <= Math.Max(SmallestShare * at.Covariance[(v * t) + v], SmallestShare * spread));
    }

    private static double[]? TryDirection(CovarianceDerivatives derivatives)
    {
        var m = derivatives.Gradient.Length;
        foreach (var hessian in new[] { derivatives.Observed, derivatives.Expected })
        {
            var factor = (double[])hessian.Clone();
            if (Cholesky.TryFactor(factor, m))
            {
                var direction = (double[])derivatives.Gradient.Clone();
                Cholesky.Solve(factor, m, direction);
                return direction;
            }
        }

        return null;
    }

    /// <summary>The first of the halved steps that lowers the objective, or leaves it within rounding; null if none does.</summary>
    private static RestrictedLikelihood? TryStep(RestrictedLikelihood from, CovarianceDerivatives derivatives, double[] direction)
    {
        var t = from.Data.Visits;
        var length = 1.0;
        for (var halving = 0; halving < MaximumHalvings; halving++, length /= 2)
        {
            var covariance = (double[])from.Covariance.Clone();
            for (var j = 0; j < direction.Length; j++)
            {
                var (a, b) = derivatives.Pairs[j];
                covariance[(a * t) + b] -= length * direction[j];
                covariance[(b * t) + a] = covariance[(a * t) + b];
            }

            var next = RestrictedLikelihood.TryEvaluate(from.Data, covariance);
            if (next is not null && next.MinusTwoLog <= from.MinusTwoLog + (halving == 0 ? Rounding * Math.Abs(from.MinusTwoLog) : 0))
            {
                return next;
            }
        }

        return null;
    }
}
