using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Largest of the statistics that compare several arms with one control (Dunnett, JASA 1955;50:1096-1121). Their correlation
/// is a product, rho(i, j) = l(i) l(j) with l(i)² = n(i) / (n(i) + n(control)), so that given the control's mean they are
/// independent: one integral over it, and a second one over the estimated standard deviation when that is not known.
/// </summary>
public sealed class DunnettDistribution
{
    private const double Reach = 8.5;
    private const int ControlNodes = 120;
    private const int DeviationNodes = 80;
    private const double Largest = 40;

    private readonly double[] loadings;

    /// <param name="allocation">Size of each active arm in units of the control arm, above 0.</param>
    /// <param name="degreesOfFreedom">Of the pooled variance; infinity when the variance is known.</param>
    public DunnettDistribution(IReadOnlyList<double> allocation, double degreesOfFreedom = double.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentOutOfRangeException.ThrowIfZero(allocation.Count, nameof(allocation));
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        foreach (double ratio in allocation)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ratio, nameof(allocation));
        }

        Allocation = allocation;
        DegreesOfFreedom = degreesOfFreedom;
        loadings = [.. allocation.Select(ratio => Math.Sqrt(ratio / (1 + ratio)))];
    }

    /// <summary>Size of each active arm in units of the control arm.</summary>
    public IReadOnlyList<double> Allocation { get; }

    public double DegreesOfFreedom { get; }

    /// <summary>Probability under no effect that the largest statistic exceeds a value; absolute error about 1e-12 while no arm is more than four times the control.</summary>
    public double UpperTail(double value)
    {
        if (double.IsPositiveInfinity(DegreesOfFreedom))
        {
            return NormalTail(value);
        }

        // s, the estimated over the true standard deviation, is near 1 with standard deviation 1 / sqrt(2 df).
        double half = 0.5 * DegreesOfFreedom;
        double norm = Elementary.Log(2) + (half * Elementary.Log(half)) - GammaFunction.LogGamma(half);
        double width = Reach / Math.Sqrt(2 * DegreesOfFreedom);
        return GaussLegendre.Of(DeviationNodes).Integrate(
            s => NormalTail(value * s) * Elementary.Exp(norm + ((DegreesOfFreedom - 1) * Elementary.Log(s)) - (half * s * s)),
            Math.Max(0, 1 - width),
            1 + width);
    }

    /// <summary>Value that the largest statistic exceeds with probability alpha, 0.5 at most, under no effect.</summary>
    public double CriticalValue(double alpha)
    {
        if (alpha is not (> 0 and <= 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "Alpha lies above 0 and is at most 0.5.");
        }

        return BracketedRoot.Find(value => UpperTail(value) - alpha, -Reach, Largest, 1e-12)
            ?? throw new ArithmeticException($"No critical value up to {Largest} for alpha = {alpha} and {DegreesOfFreedom} degrees of freedom.");
    }

    /// <summary>The distribution for some of the arms alone.</summary>
    /// <param name="members">Positions of the arms.</param>
    public DunnettDistribution Of(IReadOnlyList<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return new DunnettDistribution([.. members.Select(i => Allocation[i])], DegreesOfFreedom);
    }

    /// <summary>One minus the product, summed so that a small tail keeps its digits.</summary>
    private double NormalTail(double value) => GaussLegendre.Of(ControlNodes).Integrate(
        control =>
        {
            double below = 1;
            double tail = 0;
            foreach (double loading in loadings)
            {
                double bound = (value - (loading * control)) / Math.Sqrt(1 - (loading * loading));
                tail += below * NormalDistribution.UpperTail(bound);
                below *= NormalDistribution.Cdf(bound);
            }

            return tail * NormalDistribution.Density(control);
        },
        -Reach,
        Reach);
}
