using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// Density of the z statistic at a look among trials that have not crossed before, on Simpson's nodes from far below the
/// drift up to the boundary.
/// </summary>
internal sealed class SequentialDensity
{
    /// <summary>Odd, for Simpson's rule.</summary>
    private const int Nodes = 321;

    /// <summary>Standard deviations below the drift at which the density is negligible (about 1e-18).</summary>
    private const double Reach = 9;

    private readonly double fraction;
    private readonly double drift;
    private readonly double[] points;
    private readonly double[] mass;

    private SequentialDensity(double fraction, double drift, double critical, Func<double, double> density)
    {
        this.fraction = fraction;
        this.drift = drift;
        points = new double[Nodes];
        mass = new double[Nodes];
        double mean = drift * Math.Sqrt(fraction);
        double lower = Math.Min(mean, critical) - Reach;
        double upper = Math.Min(critical, mean + Reach);
        double step = (upper - lower) / (Nodes - 1);
        for (int i = 0; i < Nodes; i++)
        {
            points[i] = lower + (i * step);
            double weight = i is 0 or Nodes - 1 ? 1 : i % 2 == 1 ? 4 : 2;
            mass[i] = weight * step / 3 * density(points[i]);
        }
    }

    public static SequentialDensity First(double fraction, double critical, double drift)
    {
        double mean = drift * Math.Sqrt(fraction);
        return new SequentialDensity(fraction, drift, critical, z => NormalDistribution.Density(z - mean));
    }

    /// <summary>Density at the next look among trials that crossed at none of the looks before.</summary>
    public SequentialDensity Next(double fraction, double critical)
    {
        double step = Math.Sqrt(fraction - this.fraction);
        double scale = Math.Sqrt(fraction) / step;
        return new SequentialDensity(fraction, drift, critical, z => scale * Sum(fraction, z, NormalDistribution.Density));
    }

    /// <summary>Probability of crossing at the next look for the first time.</summary>
    public double CrossingProbability(double critical, double fraction) =>
        Sum(fraction, critical, increment => NormalDistribution.Cdf(-increment));

    /// <summary>Boundary of the next look that is crossed for the first time with the given probability under no drift.</summary>
    public double BoundaryFor(double probability, double fraction)
    {
        double lower = -10;
        double upper = 40;
        for (int i = 0; i < 60; i++)
        {
            double middle = (lower + upper) / 2;
            (lower, upper) = CrossingProbability(middle, fraction) > probability ? (middle, upper) : (lower, middle);
        }

        return (lower + upper) / 2;
    }

    /// <summary>Sum over this look's z of a function of the standardised increment that leads to z at the next look.</summary>
    private double Sum(double fraction, double z, Func<double, double> function)
    {
        double information = fraction - this.fraction;
        double step = Math.Sqrt(information);
        double rootNow = Math.Sqrt(this.fraction);
        double target = (z * Math.Sqrt(fraction)) - (drift * information);
        double sum = 0;
        for (int i = 0; i < Nodes; i++)
        {
            sum += mass[i] * function((target - (points[i] * rootNow)) / step);
        }

        return sum;
    }
}
