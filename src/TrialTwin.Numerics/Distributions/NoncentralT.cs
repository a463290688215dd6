using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Numerics.Distributions;

/// <summary>
/// The noncentral t distribution with real degrees of freedom: a normal deviate with mean delta over the root of an
/// independent mean square. Absolute error about 1e-11 for degrees of freedom from 2 up.
/// </summary>
public static class NoncentralT
{
    /// <summary>Standard deviations of the root mean square that are integrated over.</summary>
    private const double Reach = 9;

    private const int FewestNodes = 64;
    private const int MostNodes = 1200;

    /// <summary>Probability below t: the mean of Φ(t s - delta) over the root mean square s.</summary>
    /// <param name="t">Value of the statistic.</param>
    /// <param name="degreesOfFreedom">At least 1, not necessarily whole.</param>
    /// <param name="noncentrality">Mean of the normal deviate.</param>
    public static double Cdf(double t, double degreesOfFreedom, double noncentrality)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        double half = 0.5 * degreesOfFreedom;
        double spread = Reach / Math.Sqrt(2 * degreesOfFreedom);
        double norm = Elementary.Log(2) + (half * Elementary.Log(half)) - GammaFunction.LogGamma(half);
        double range = Math.Min(1, spread) + spread;
        int order = Math.Clamp((int)(FewestNodes + (1.5 * Math.Abs(t) * range)), FewestNodes, MostNodes);
        return GaussLegendre.Of(order).Integrate(Share, Math.Max(0, 1 - spread), 1 + spread);

        double Share(double s) =>
            NormalDistribution.Cdf((t * s) - noncentrality)
            * Elementary.Exp(norm + ((degreesOfFreedom - 1) * Elementary.Log(s)) - (half * s * s));
    }
}
