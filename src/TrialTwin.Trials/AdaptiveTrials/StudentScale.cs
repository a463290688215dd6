using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>The normal variable with the p-value of a t statistic.</summary>
internal static class StudentScale
{
    public static double ToNormal(double t, int degreesOfFreedom)
    {
        double z = -NormalDistribution.Quantile(StudentT.UpperTail(Math.Abs(t), degreesOfFreedom));
        return t < 0 ? -z : z;
    }
}
