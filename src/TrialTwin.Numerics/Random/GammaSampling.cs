using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Random;

/// <summary>Gamma variables from a stream, by Marsaglia and Tsang's squeeze (ACM Transactions on Mathematical Software 2000;26:363-372).</summary>
public static class GammaSampling
{
    /// <param name="stream">Where normal and uniform numbers are drawn, as many as it takes; about 1.05 of each.</param>
    /// <param name="degreesOfFreedom">At least 1.</param>
    public static double NextChiSquared(ref RandomStream stream, int degreesOfFreedom)
    {
        if (degreesOfFreedom == 1)
        {
            double normal = stream.NextNormal();
            return normal * normal;
        }

        return 2 * NextGamma(ref stream, 0.5 * degreesOfFreedom);
    }

    /// <param name="stream">Where numbers are drawn.</param>
    /// <param name="shape">Above 0; the scale is 1. Below 1 the variable is one of shape + 1 times a power of a uniform number.</param>
    public static double NextGamma(ref RandomStream stream, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        if (shape < 1)
        {
            double power = Elementary.Exp(Elementary.Log(stream.NextUniform()) / shape);
            return power * NextGamma(ref stream, shape + 1);
        }

        double d = shape - (1.0 / 3);
        double c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = stream.NextNormal();
            double root = 1 + (c * x);
            double u = stream.NextUniform();
            if (root <= 0)
            {
                continue;
            }

            double v = root * root * root;
            double square = x * x;
            if (u < 1 - (0.0331 * square * square)
                || Elementary.Log(u) < (0.5 * square) + (d * (1 - v + Elementary.Log(v))))
            {
                return d * v;
            }
        }
    }
}
