using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// Bounds that are crossed with a given probability. The logarithm of either tail is concave, and lies below that of the
/// trial without earlier looks, so that Newton's method started from the normal quantile converges from one side.
/// </summary>
internal static class BoundSearch
{
    private const int MaximumSteps = 60;
    private const double Tolerance = 1e-12;
    private const double Farthest = 40;

    /// <summary>Bound that z reaches at the next look with the given probability under no drift.</summary>
    /// <returns>Plus infinity for probability 0; null when too few trials reach the look.</returns>
    public static double? Upper(ContinuationDensity density, double probability)
    {
        if (probability <= 0)
        {
            return double.PositiveInfinity;
        }

        double bound = -NormalDistribution.Quantile(probability);
        for (int step = 0; step < MaximumSteps && Math.Abs(bound) < Farthest; step++)
        {
            double change = Change(density.UpperTail(bound, 0), density.DensityAt(bound, 0), probability);
            bound -= change;
            if (Math.Abs(change) < Tolerance)
            {
                return bound;
            }
        }

        return null;
    }

    /// <summary>Bound that z falls below at the next look with the given probability under a drift.</summary>
    /// <param name="mean">Mean of z at the next look under the drift.</param>
    /// <returns>Minus infinity for probability 0; null when too few trials reach the look.</returns>
    public static double? Lower(ContinuationDensity density, double probability, double drift, double mean)
    {
        if (probability <= 0)
        {
            return double.NegativeInfinity;
        }

        double bound = NormalDistribution.Quantile(probability) + mean;
        for (int step = 0; step < MaximumSteps && Math.Abs(bound) < Farthest; step++)
        {
            double change = Change(density.LowerTail(bound, drift), density.DensityAt(bound, drift), probability);
            bound += change;
            if (Math.Abs(change) < Tolerance)
            {
                return bound;
            }
        }

        return null;
    }

    /// <summary>Half width of the wedge around 0 that z falls into at the next look with the given probability under a drift.</summary>
    /// <returns>The largest width when the probability there is still too small.</returns>
    public static double Wedge(ContinuationDensity density, double probability, double drift, double largest)
    {
        double Excess(double width) => density.UpperTail(-width, drift) - density.UpperTail(width, drift) - probability;
        return probability <= 0 ? 0 : BracketedRoot.Find(Excess, 0, largest, Tolerance) ?? largest;
    }

    private static double Change(double tail, double density, double probability) =>
        Elementary.Log(probability / tail) * tail / density;
}
