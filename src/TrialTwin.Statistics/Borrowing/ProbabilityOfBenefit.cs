using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Posterior probability that the active arm's rate or mean exceeds the controls'.</summary>
public static class ProbabilityOfBenefit
{
    private const int Panels = 12;

    /// <param name="active">Posterior of the active arm.</param>
    /// <param name="control">Posterior of the controls, of the same kind.</param>
    /// <param name="margin">Difference to be exceeded.</param>
    public static double Of(MixturePrior active, MixturePrior control, double margin = 0)
    {
        double sum = 0;
        foreach (var a in active.Components)
        {
            foreach (var c in control.Components)
            {
                sum += a.Weight * c.Weight * Of(a.Distribution, c.Distribution, margin);
            }
        }

        return Math.Clamp(sum, 0, 1);
    }

    private static double Of(PriorComponent active, PriorComponent control, double margin)
    {
        if (active is NormalComponent && control is NormalComponent)
        {
            return NormalDistribution.Cdf((active.Mean - control.Mean - margin) / Math.Sqrt(active.Variance + control.Variance));
        }

        var (lower, upper) = control.Support;
        return PanelRule.Of(lower, upper, Panels).Integrate(u =>
        {
            var (value, slope) = control.FromLine(u);
            return slope == 0 ? 0 : Numerics.Functions.Elementary.Exp(control.LogDensity(value)) * slope * (1 - active.Cdf(value + margin));
        });
    }
}
