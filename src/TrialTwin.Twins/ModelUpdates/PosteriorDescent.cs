using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>Damped Gauss-Newton steps (Levenberg 1944) down to a mode of the posterior, with slopes from differences of simulated courses.</summary>
internal sealed class PosteriorDescent(PatientPosterior posterior)
{
    private const int MostSteps = 100;
    private const double Difference = 1e-3;
    private const double SmallestStep = 1e-5;
    private const double GoodGain = 0.75;
    private const double PoorGain = 0.25;

    private readonly int n = posterior.Dimension;

    /// <summary>The mode downhill from a point, with its value; null where it is not reached.</summary>
    public (double[] Point, double Value)? From(double[] point)
    {
        var place = Look(point);
        var damping = 1e-3;
        for (var step = 0; step < MostSteps && Slope(place) is { } slope; step++)
        {
            if (Move(slope.Gradient, slope.Curvature, 0).All(by => Math.Abs(by) < SmallestStep))
            {
                return (place.Point, place.Value);
            }

            var moved = false;
            while (!moved && damping < 1e10)
            {
                var move = Move(slope.Gradient, slope.Curvature, damping);
                var next = Look([.. place.Point.Zip(move, (from, by) => from + by)]);
                var gain = (place.Value - next.Value) / Promised(slope, move);
                moved = gain > 0;
                damping *= gain > GoodGain ? 0.2 : moved ? gain < PoorGain ? 4 : 1 : 10;
                place = moved ? next : place;
            }

            if (!moved)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A point, and those beside it from which its slope follows, simulated together.</summary>
    private Place Look(double[] point)
    {
        var beside = Enumerable.Range(0, 2 * n).Select(side =>
        {
            var moved = (double[])point.Clone();
            moved[side / 2] += side % 2 == 0 ? Difference : -Difference;
            return moved;
        });
        var predictions = posterior.Predict([point, .. beside]);
        return new Place(point, posterior.Value(point, predictions[0]), predictions);
    }

    private (double[] Gradient, double[] Curvature)? Slope(Place place)
    {
        if (place.Predictions.Any(values => values is null))
        {
            return null;
        }

        var (predictions, beside) = (place.Predictions[0]!, place.Predictions.Skip(1).ToList());
        var gradient = (double[])place.Point.Clone();
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

    /// <summary>How far down a step leads if slope and curvature tell the truth.</summary>
    private double Promised((double[] Gradient, double[] Curvature) slope, double[] move)
    {
        var down = 0.0;
        for (var i = 0; i < n; i++)
        {
            down -= move[i] * (slope.Gradient[i] + (0.5 * slope.Curvature[(i * n) + i] * move[i]));
            for (var j = 0; j < i; j++)
            {
                down -= slope.Curvature[(i * n) + j] * move[i] * move[j];
            }
        }

        return down;
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

    /// <summary>A point with its value and the predictions there and beside it.</summary>
    private sealed record Place(double[] Point, double Value, IReadOnlyList<double[]?> Predictions);
}
