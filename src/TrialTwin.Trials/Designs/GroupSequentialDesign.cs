using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// A one-sided group-sequential test for efficacy: boundaries by error spending, crossing probabilities by recursive
/// numerical integration (Armitage, McPherson and Rowe 1969; Jennison and Turnbull 2000, chapter 19). A fixed design is
/// the case of one look. A two-sided test at level a uses the one-sided design at a/2.
/// </summary>
public sealed class GroupSequentialDesign
{
    private GroupSequentialDesign(IReadOnlyList<Look> looks) => Looks = looks;

    /// <summary>Looks in order; the last at information fraction 1.</summary>
    public IReadOnlyList<Look> Looks { get; }

    /// <summary>Boundaries that spend the error by the variant's function at its looks.</summary>
    /// <param name="interimFractions">Increasing, each above 0 and below 1; empty for a fixed design.</param>
    /// <param name="spending">Null only without interim looks.</param>
    /// <param name="alphaOneSided">Above 0 and below 0.5.</param>
    public static GroupSequentialDesign Create(
        IReadOnlyList<double> interimFractions,
        ErrorSpending? spending,
        double alphaOneSided)
    {
        var looks = new List<Look>(interimFractions.Count + 1);
        SequentialDensity? density = null;
        double spentBefore = 0;
        foreach (double fraction in interimFractions.Append(1.0))
        {
            double spent = SpendingFunction.Spent(spending, alphaOneSided, fraction);
            double critical = density is null
                ? -NormalDistribution.Quantile(spent)
                : density.BoundaryFor(spent - spentBefore, fraction);
            looks.Add(new Look(fraction, spent, critical));
            spentBefore = spent;
            if (fraction < 1)
            {
                density = density is null ? SequentialDensity.First(fraction, critical, 0) : density.Next(fraction, critical);
            }
        }

        return new GroupSequentialDesign(looks);
    }

    /// <summary>A design with given boundaries, such as those of a published table.</summary>
    /// <param name="fractions">Increasing, ending with 1.</param>
    /// <param name="criticalValues">As many as fractions.</param>
    public static GroupSequentialDesign WithBoundaries(IReadOnlyList<double> fractions, IReadOnlyList<double> criticalValues)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(criticalValues.Count, fractions.Count);
        double[] crossing = Crossing(fractions, criticalValues, 0);
        var looks = new List<Look>(fractions.Count);
        double spent = 0;
        for (int i = 0; i < fractions.Count; i++)
        {
            spent += crossing[i];
            looks.Add(new Look(fractions[i], spent, criticalValues[i]));
        }

        return new GroupSequentialDesign(looks);
    }

    /// <summary>Probability of crossing for the first time at each look.</summary>
    /// <param name="drift">Mean of the final z statistic: effect over its standard error at full information.</param>
    public IReadOnlyList<double> CrossingProbabilities(double drift) =>
        Crossing([.. Looks.Select(look => look.InformationFraction)], [.. Looks.Select(look => look.CriticalValue)], drift);

    /// <summary>Probability of crossing at any look.</summary>
    public double Power(double drift) => CrossingProbabilities(drift).Sum();

    /// <summary>Drift at which the design has the given power; 50 bisections, error below 1e-13.</summary>
    public double DriftFor(double power)
    {
        double lower = 0;
        double upper = 20;
        for (int i = 0; i < 50; i++)
        {
            double middle = (lower + upper) / 2;
            (lower, upper) = Power(middle) < power ? (middle, upper) : (lower, middle);
        }

        return (lower + upper) / 2;
    }

    private static double[] Crossing(IReadOnlyList<double> fractions, IReadOnlyList<double> criticalValues, double drift)
    {
        var crossing = new double[fractions.Count];
        crossing[0] = NormalDistribution.Cdf((drift * Math.Sqrt(fractions[0])) - criticalValues[0]);
        SequentialDensity? density = null;
        for (int i = 1; i < crossing.Length; i++)
        {
            density = density is null
                ? SequentialDensity.First(fractions[0], criticalValues[0], drift)
                : density.Next(fractions[i - 1], criticalValues[i - 1]);
            crossing[i] = density.CrossingProbability(criticalValues[i], fractions[i]);
        }

        return crossing;
    }
}
