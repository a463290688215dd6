using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>
/// The most probable random effects of a patient by damped Gauss-Newton steps (Levenberg 1944) from several points, and the inverse of the curvature there
/// (Laplace's approximation), both from differences of simulated courses.
/// </summary>
internal sealed class PosteriorMode(PatientPosterior posterior)
{
    private const int MostSteps = 100;
    private const double Difference = 1e-3;
    private const double CurvatureDifference = 0.02;
    private const double SmallestStep = 1e-5;
    private const double GoodGain = 0.75;
    private const double PoorGain = 0.25;
    private const double StartDistance = 1;
    private const double StartsApart = 1.45 * StartDistance;
    private const int StartsAround = 5;
    private const double Apart = 0.1;

    private readonly int n = posterior.Dimension;

    /// <summary>Probability density of the next mode found, over that of the most probable one; null where there was one mode alone.</summary>
    public double? SecondMode { get; private set; }

    /// <summary>The most probable point of those reached from the typical patient and from the most probable points around it.</summary>
    public UpdateStatus Find(out double[] point)
    {
        point = new double[n];
        var around = Around();
        var values = around.Zip(posterior.Predict(around), posterior.Value).ToList();
        if (!double.IsFinite(values[0]))
        {
            return UpdateStatus.NotSimulated;
        }

        var reached = new List<(double[] Point, double Value)>();
        foreach (var start in Starts(around, values))
        {
            var end = around[start];
            if (Descend(ref end) is { } value)
            {
                reached.Add((end, value));
            }
        }

        if (reached.Count == 0)
        {
            return UpdateStatus.NotConverged;
        }

        var mode = reached.MinBy(one => one.Value);
        point = mode.Point;
        SecondMode = reached.Where(one => Distance(one.Point, mode.Point) > Apart).Select(one => (double?)Elementary.Exp(mode.Value - one.Value)).Max();
        return UpdateStatus.Completed;
    }

    /// <summary>The typical patient, then the most probable points that lie apart from those before.</summary>
    private static List<int> Starts(List<double[]> around, List<double> values)
    {
        var starts = new List<int> { 0 };
        foreach (var i in Enumerable.Range(1, around.Count - 1).Where(i => double.IsFinite(values[i])).OrderBy(i => values[i]))
        {
            if (starts.Count <= StartsAround && starts.Skip(1).All(start => Distance(around[start], around[i]) > StartsApart))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private static double Distance(double[] first, double[] second) => Math.Sqrt(first.Zip(second, (a, b) => (a - b) * (a - b)).Sum());

    /// <summary>The typical patient, and points beside it along each effect and each pair of effects.</summary>
    private List<double[]> Around()
    {
        double[] sides = [-StartDistance, StartDistance];
        var points = new List<double[]> { new double[n] };
        for (var i = 0; i < n; i++)
        {
            points.AddRange(sides.Select(side => With(i, side, i, side)));
            for (var j = 0; j < i; j++)
            {
                points.AddRange(from first in sides from second in sides select With(i, first, j, second));
            }
        }

        return points;

        double[] With(int i, double first, int j, double second)
        {
            var point = new double[n];
            point[i] = first;
            point[j] = second;
            return point;
        }
    }

    /// <summary>Moves a point downhill to its mode; the value there, or null where it is not reached.</summary>
    private double? Descend(ref double[] point)
    {
        var place = Look(point);
        var damping = 1e-3;
        for (var step = 0; step < MostSteps && Slope(place) is { } slope; step++)
        {
            if (Move(slope.Gradient, slope.Curvature, 0).All(by => Math.Abs(by) < SmallestStep))
            {
                point = place.Point;
                return place.Value;
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
