using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// Size of the next stage by conditional power, z of the stage being normal with mean d √(n / u): d the standardised effect,
/// u = (a + c)² / (a c) for a treated and c control patients of a block (Mehta and Pocock, Statistics in Medicine 2011;30:3267-3284).
/// </summary>
internal sealed class NextStageSize
{
    private const double SmallestEffect = 1e-12;

    private readonly SizeRule rule;
    private readonly double unit;
    private readonly double target;

    public NextStageSize(SizeRule rule, IReadOnlyList<int> allocation)
    {
        this.rule = rule;
        double block = allocation[0] + allocation[1];
        unit = block * block / (allocation[0] * allocation[1]);
        target = NormalDistribution.Quantile(rule.TargetConditionalPower);
    }

    /// <summary>Patients of the next stage by the variance of all patients together.</summary>
    /// <param name="planned">As planned.</param>
    /// <param name="sofar">Patients recruited.</param>
    /// <param name="critical">z at which the last look rejects.</param>
    /// <param name="deviation">Standard deviation of all patients, arms unknown, in units of the assumed effect.</param>
    public double Blinded(int planned, int sofar, double critical, double deviation)
    {
        double root = Math.Max(0, critical + target) * deviation;
        return Math.Clamp((unit * root * root) - sofar, rule.Smallest ?? planned, rule.Largest);
    }

    /// <summary>Patients of the next stage.</summary>
    /// <param name="planned">As planned.</param>
    /// <param name="neededZ">What the stage must reach to reject.</param>
    /// <param name="effect">Standardised effect assumed.</param>
    public double Of(int planned, double neededZ, double effect)
    {
        double root = Math.Max(0, neededZ + target) / Math.Max(SmallestEffect, effect);
        double wanted = unit * root * root;
        if (rule.Rule == SizeRuleKind.ConditionalPower)
        {
            return Math.Clamp(wanted, rule.Smallest ?? planned, rule.Largest);
        }

        double power = NormalDistribution.Cdf((effect * Math.Sqrt(planned / unit)) - neededZ);
        return power >= rule.ZoneFrom && power < rule.TargetConditionalPower
            ? Math.Clamp(wanted, rule.Smallest ?? planned, rule.Largest)
            : planned;
    }
}
