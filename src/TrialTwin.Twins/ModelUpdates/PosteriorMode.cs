using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>
/// The most probable random effects of a patient, reached from several points, and the inverse of the curvature there (Laplace's approximation) from
/// differences of simulated courses.
/// </summary>
internal sealed class PosteriorMode(PatientPosterior posterior)
{
    private const double CurvatureDifference = 0.02;
    private const double StartDistance = 1;
    private const double StartsApart = 1.45 * StartDistance;
    private const int StartsAround = 5;
    private const double Apart = 0.1;

    private readonly int n = posterior.Dimension;
    private readonly PosteriorDescent descent = new(posterior);

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
            if (descent.From(around[start]) is { } end)
            {
                reached.Add(end);
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
}
