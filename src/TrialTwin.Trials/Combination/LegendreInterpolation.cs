using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Trials.Combination;

/// <summary>
/// Interpolation of an analytic function between 0 and an upper end from its values at the nodes of Gauss and Legendre, by
/// the barycentric formula (Wang and Xiang, Mathematics of Computation 2012;81:861-877).
/// </summary>
internal static class LegendreInterpolation
{
    private const int Order = 56;

    private static readonly double[] Weights = BarycentricWeights();

    /// <summary>Values of a function at the nodes.</summary>
    public static double[] Sample(Func<double, double> function, double upper)
    {
        var values = new double[Order];
        for (int i = 0; i < Order; i++)
        {
            values[i] = function(Place(i, upper));
        }

        return values;
    }

    /// <summary>Value at x between 0 and the upper end of the samples.</summary>
    public static double At(double x, double[] samples, double upper)
    {
        double above = 0;
        double below = 0;
        for (int i = 0; i < Order; i++)
        {
            double distance = x - Place(i, upper);
            if (distance == 0)
            {
                return samples[i];
            }

            double share = Weights[i] / distance;
            above += share * samples[i];
            below += share;
        }

        return above / below;
    }

    private static double Place(int i, double upper) => 0.5 * upper * (1 + GaussLegendre.Of(Order).Nodes[i]);

    private static double[] BarycentricWeights()
    {
        var rule = GaussLegendre.Of(Order);
        var weights = new double[Order];
        for (int i = 0; i < Order; i++)
        {
            double node = rule.Nodes[i];
            double size = Math.Sqrt((1 - (node * node)) * rule.Weights[i]);
            weights[i] = i % 2 == 0 ? size : -size;
        }

        return weights;
    }
}
