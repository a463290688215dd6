using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// Density of the z statistic under no drift among trials that have gone on, on the grid of Jennison and Turnbull (2000,
/// section 19.2) with r = 18 and with tails summed on that grid too. <see cref="ContinuationDensity"/> is faster and more
/// precise; this one agrees in every digit with programs that use the grid, whose bounds are right to about 5e-6.
/// </summary>
internal sealed class JennisonTurnbullDensity
{
    private const int Fineness = 18;
    private const int MaximumSteps = 40;
    private const double Tolerance = 1e-9;
    private const double LargestStep = 1;

    /// <summary>Points of the whole line before midpoints: dense up to 3 standard deviations, logarithmic beyond.</summary>
    private static readonly double[] Line = WholeLine();

    private readonly IReadOnlyList<double> fractions;
    private readonly int looks;
    private readonly double[] points;
    private readonly double[] mass;

    private JennisonTurnbullDensity(IReadOnlyList<double> fractions, int looks, double[] points, double[] mass)
    {
        this.fractions = fractions;
        this.looks = looks;
        this.points = points;
        this.mass = mass;
    }

    private double Before => looks == 0 ? 0 : fractions[looks - 1];

    /// <summary>Before the first look.</summary>
    /// <param name="fractions">Information fractions, increasing from above 0.</param>
    public static JennisonTurnbullDensity Start(IReadOnlyList<double> fractions) => new(fractions, 0, [0], [1]);

    /// <summary>Density at the next look among trials that go on between two bounds there.</summary>
    public JennisonTurnbullDensity Next(double lower, double upper)
    {
        var (nextPoints, weights) = Grid(lower, upper);
        for (int i = 0; i < nextPoints.Length; i++)
        {
            weights[i] *= DensityAt(nextPoints[i]);
        }

        return new JennisonTurnbullDensity(fractions, looks + 1, nextPoints, weights);
    }

    /// <summary>Probability that a trial reaches the next look and has its z statistic at or above a bound.</summary>
    public double UpperTail(double bound) => looks == 0 ? NormalDistribution.UpperTail(bound) : Mass(bound, double.PositiveInfinity);

    /// <summary>Probability that a trial reaches the next look and has its z statistic below a bound.</summary>
    public double LowerTail(double bound) => looks == 0 ? NormalDistribution.Cdf(bound) : Mass(double.NegativeInfinity, bound);

    /// <summary>Bound that z reaches at the next look with a probability; null when too few trials reach the look.</summary>
    public double? UpperBound(double probability) => Bound(probability, -NormalDistribution.Quantile(probability), 1);

    /// <summary>Bound that z falls below at the next look with a probability; null when too few trials reach the look.</summary>
    public double? LowerBound(double probability) => Bound(probability, NormalDistribution.Quantile(probability), -1);

    private double? Bound(double probability, double start, int side)
    {
        double bound = start;
        for (int step = 0; step < MaximumSteps && Math.Abs(bound) < Line[^1]; step++)
        {
            double tail = side > 0 ? UpperTail(bound) : LowerTail(bound);
            double change = side * Math.Clamp((tail - probability) / DensityAt(bound), -LargestStep, LargestStep);
            bound += change;
            if (Math.Abs(change) < Tolerance)
            {
                return bound;
            }
        }

        return null;
    }

    private double Mass(double lower, double upper)
    {
        var (places, weights) = Grid(lower, upper);
        double sum = 0;
        for (int i = 0; i < places.Length; i++)
        {
            sum += weights[i] * DensityAt(places[i]);
        }

        return sum;
    }

    private double DensityAt(double z)
    {
        double step = Math.Sqrt(fractions[looks] - Before);
        double to = Math.Sqrt(fractions[looks]) / step;
        double from = Math.Sqrt(Before) / step;
        double sum = 0;
        for (int i = 0; i < points.Length; i++)
        {
            double increment = (z * to) - (points[i] * from);
            sum += mass[i] * Elementary.Exp(-0.5 * increment * increment);
        }

        return to * 0.39894228040143267794 * sum;
    }

    /// <summary>The points between two bounds with the bounds and all midpoints, and Simpson's weights.</summary>
    private static (double[] Points, double[] Weights) Grid(double lower, double upper)
    {
        if (lower >= upper)
        {
            return ([], []);
        }

        double[] inside = [.. Line.Where(point => point > lower && point < upper)];
        double[] odd = [.. Line[0] < lower ? [lower] : Array.Empty<double>(), .. inside, .. Line[^1] > upper ? [upper] : Array.Empty<double>()];
        var places = new double[Math.Max(1, (2 * odd.Length) - 1)];
        var weights = new double[places.Length];
        places[^1] = odd.Length > 0 ? odd[^1] : upper;
        for (int i = 0; i < odd.Length - 1; i++)
        {
            double sixth = (odd[i + 1] - odd[i]) / 6;
            places[2 * i] = odd[i];
            places[(2 * i) + 1] = 0.5 * (odd[i] + odd[i + 1]);
            weights[2 * i] += sixth;
            weights[(2 * i) + 1] += 4 * sixth;
            weights[(2 * i) + 2] += sixth;
        }

        return (places, weights);
    }

    private static double[] WholeLine()
    {
        var line = new double[(6 * Fineness) - 1];
        for (int i = 0; i < line.Length; i++)
        {
            int place = i + 1;
            line[i] = place < Fineness ? -3 - (4 * Elementary.Log((double)Fineness / place))
                : place <= 5 * Fineness ? -3 + (3.0 * (place - Fineness) / (2 * Fineness))
                : 3 + (4 * Elementary.Log((double)Fineness / ((6 * Fineness) - place)));
        }

        return line;
    }
}
