using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>
/// The most probable random effects of a patient by damped Gauss-Newton steps (Levenberg 1944), and the inverse of the curvature there
/// (Laplace's approximation), both from differences of simulated courses.
/// </summary>
internal sealed class PosteriorMode(PatientPosterior posterior)
{
    private const int MostSteps = 100;
    private const double Difference = 1e-3;
    private const double CurvatureDifference = 0.02;

    private readonly int n = posterior.Dimension;

    /// <summary>The most probable point.</summary>
    public UpdateStatus Find(out double[] point)
    {
        point = new double[n];
        var predictions = posterior.Predict([point])[0];
        var value = posterior.Value(point, predictions);
        if (!double.IsFinite(value))
        {
            return UpdateStatus.NotSimulated;
        }

        var damping = 1e-3;
        for (var step = 0; step < MostSteps; step++)
        {
            if (Slope(point, predictions!) is not { } slope)
            {
                return UpdateStatus.NotConverged;
            }

            var moved = false;
            while (!moved && damping < 1e10)
            {
                var move = Move(slope.Gradient, slope.Curvature, damping);
                var next = point.Zip(move, (from, by) => from + by).ToArray();
                var nextPredictions = posterior.Predict([next])[0];
                var nextValue = posterior.Value(next, nextPredictions);
                if (move.All(by => Math.Abs(by) < 1e-5))
                {
                    return UpdateStatus.Completed;
                }

                moved = nextValue < value;
                damping *= moved ? 0.2 : 10;
                if (moved)
                {
                    (point, value, predictions) = (next, nextValue, nextPredictions);
                }
            }

            if (!moved)
            {
                return UpdateStatus.NotConverged;
            }
        }

        return UpdateStatus.NotConverged;
    }

    /// <summary>Covariance of the effects: inverse of the second differences at the mode; null if they are no positive definite matrix.</summary>
    public double[]? Covariance(double[] mode)
    {
        var points = new List<double[]> { mode };
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                foreach (var (first, second) in new[] { (1, 1), (1, -1), (-1, 1), (-1, -1) })
                {
                    var point = (double[])mode.Clone();
                    point[i] += first * CurvatureDifference;
                    point[j] += second * CurvatureDifference;
                    points.Add(point);
                }
            }
        }

        var values = points.Zip(posterior.Predict(points), posterior.Value).ToList();
        var curvature = new double[n * n];
        var next = 1;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var second = values[next] - values[next + 1] - values[next + 2] + values[next + 3];
                curvature[(i * n) + j] = second / (4 * CurvatureDifference * CurvatureDifference);
                next += 4;
            }
        }

        if (!curvature.All(double.IsFinite) || !Cholesky.TryFactor(curvature, n))
        {
            return null;
        }

        var covariance = new double[n * n];
        Cholesky.Invert(curvature, n, covariance);
        return covariance;
    }

    private (double[] Gradient, double[] Curvature)? Slope(double[] point, double[] predictions)
    {
        var points = Enumerable.Range(0, 2 * n).Select(side =>
        {
            var moved = (double[])point.Clone();
            moved[side / 2] += side % 2 == 0 ? Difference : -Difference;
            return moved;
        }).ToList();
        var beside = posterior.Predict(points);
        if (beside.Any(values => values is null))
        {
            return null;
        }

        var gradient = (double[])point.Clone();
        var curvature = new double[n * n];
        var slopes = new double[n];
        for (var k = 0; k < predictions.Length; k++)
        {
            var error = posterior.ErrorOf(posterior.Observations[k]);
            var (variance, bend) = (error.Variance(predictions[k]), error.VarianceSlope(predictions[k]));
            var miss = posterior.Observations[k].Value - predictions[k];
            var pull = (-miss / variance) + (0.5 * bend * ((1 / variance) - (miss * miss / (variance * variance))));
            var weight = (1 / variance) + (0.5 * bend * bend / (variance * variance));
            for (var i = 0; i < n; i++)
            {
                slopes[i] = (beside[2 * i]![k] - beside[(2 * i) + 1]![k]) / (2 * Difference);
                gradient[i] += slopes[i] * pull;
                for (var j = 0; j <= i; j++)
                {
                    curvature[(i * n) + j] += slopes[i] * slopes[j] * weight;
                }
            }
        }

        for (var i = 0; i < n; i++)
        {
            curvature[(i * n) + i] += 1;
        }

        return gradient.All(double.IsFinite) && curvature.All(double.IsFinite) ? (gradient, curvature) : null;
    }

    /// <summary>The damped step downhill; the prior makes the matrix positive definite.</summary>
    private double[] Move(double[] gradient, double[] curvature, double damping)
    {
        var matrix = (double[])curvature.Clone();
        for (var i = 0; i < n; i++)
        {
            matrix[(i * n) + i] *= 1 + damping;
        }

        var move = gradient.Select(slope => -slope).ToArray();
        if (!Cholesky.TryFactor(matrix, n))
        {
            return [.. move.Select(part => part / (1 + damping))];
        }

        Cholesky.Solve(matrix, n, move);
        return move;
    }
}
