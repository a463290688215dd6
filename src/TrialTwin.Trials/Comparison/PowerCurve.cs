using System.Runtime.InteropServices;
using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials.Comparison;

/// <summary>
/// Power over the grid of sizes for one scenario, variant, strategy and method. On the probit scale the power of a test
/// of means is close to a line in the square root of the size, so that is how it is interpolated, after it has been made
/// to increase (pool adjacent violators).
/// </summary>
internal sealed class PowerCurve
{
    private readonly IReadOnlyList<OperatingCharacteristic> points;
    private readonly double[] probits;

    /// <param name="points">One per size, increasing.</param>
    public PowerCurve(IReadOnlyList<OperatingCharacteristic> points)
    {
        this.points = points;
        probits = [.. Increasing([.. points.Select(point => point.Power.Value)])
            .Select((power, i) => NormalDistribution.Quantile(Guarded(power, points[i].Replicates)))];
    }

    /// <summary>Where the curve reaches a power; the crossing is meaningless unless it lies inside.</summary>
    public (GridReach Reach, Crossing Crossing) Reach(double power)
    {
        double target = NormalDistribution.Quantile(power);
        if (probits[0] >= target)
        {
            return (GridReach.BelowSmallest, default);
        }

        int upper = Array.FindIndex(probits, probit => probit >= target);
        return upper < 0
            ? (GridReach.AboveLargest, default)
            : (GridReach.Inside, Between(upper, target));
    }

    /// <summary>A quantity that changes slowly with the size, at a crossing; linear in the size between grid points.</summary>
    public MonteCarloEstimate At(Crossing crossing, Func<OperatingCharacteristic, MonteCarloEstimate> quantity)
    {
        var left = quantity(points[crossing.Upper - 1]);
        var right = quantity(points[crossing.Upper]);
        double from = points[crossing.Upper - 1].Cell.TotalPatients;
        double to = points[crossing.Upper].Cell.TotalPatients;
        double share = (crossing.Size - from) / (to - from);
        double slope = (right.Value - left.Value) / (to - from);
        double own = ((1 - share) * left.StandardError) + (share * right.StandardError);
        double fromSize = slope * crossing.SizeError;
        return new MonteCarloEstimate(left.Value + (share * (right.Value - left.Value)), Math.Sqrt((own * own) + (fromSize * fromSize)));
    }

    /// <summary>
    /// Crossing between two grid points. Its error follows from those of the two powers by the delta method, taken as
    /// fully correlated because both sizes share patients: an upper bound.
    /// </summary>
    private Crossing Between(int upper, double target)
    {
        double from = Math.Sqrt(points[upper - 1].Cell.TotalPatients);
        double to = Math.Sqrt(points[upper].Cell.TotalPatients);
        double rise = probits[upper] - probits[upper - 1];
        double share = (target - probits[upper - 1]) / rise;
        double root = from + (share * (to - from));
        double probitError = ((1 - share) * ProbitError(upper - 1)) + (share * ProbitError(upper));
        return new Crossing(upper, root * root, 2 * root * probitError * (to - from) / rise);
    }

    private double ProbitError(int i)
    {
        double power = Guarded(points[i].Power.Value, points[i].Replicates);
        return Math.Sqrt(power * (1 - power) / points[i].Replicates) / NormalDistribution.Density(NormalDistribution.Quantile(power));
    }

    private static double Guarded(double power, int replicates) => Math.Clamp(power, 0.5 / replicates, 1 - (0.5 / replicates));

    /// <summary>Least-squares increasing sequence.</summary>
    private static double[] Increasing(double[] values)
    {
        var level = new List<(double Mean, int Count)>();
        foreach (double value in values)
        {
            level.Add((value, 1));
            while (level.Count > 1 && level[^2].Mean > level[^1].Mean)
            {
                var (last, before) = (level[^1], level[^2]);
                level.RemoveRange(level.Count - 2, 2);
                int count = last.Count + before.Count;
                level.Add((((last.Mean * last.Count) + (before.Mean * before.Count)) / count, count));
            }
        }

        return [.. level.SelectMany(pool => Enumerable.Repeat(pool.Mean, pool.Count))];
    }

    /// <summary>Where a curve reaches the target.</summary>
    /// <param name="Upper">Index of the grid point at or above it.</param>
    /// <param name="Size">Total patients, not rounded.</param>
    /// <param name="SizeError">Monte Carlo standard error of the size.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Crossing(int Upper, double Size, double SizeError);
}
