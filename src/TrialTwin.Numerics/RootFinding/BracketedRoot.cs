namespace TrialTwin.Numerics.RootFinding;

/// <summary>
/// Root of a continuous function between two points at which it has different signs, by Brent's method (Algorithms for
/// Minimization without Derivatives, 1973, chapter 4): never slower than bisection by more than a constant factor.
/// </summary>
public static class BracketedRoot
{
    private const int MaximumSteps = 200;
    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>Finds a root to the given absolute tolerance in x.</summary>
    /// <param name="function">Finite between the two ends.</param>
    /// <param name="lower">One end.</param>
    /// <param name="upper">The other end.</param>
    /// <param name="tolerance">Positive.</param>
    /// <returns>The root, or null when the function has the same sign at both ends or is not a number.</returns>
    public static double? Find(Func<double, double> function, double lower, double upper, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tolerance);
        double a = lower;
        double b = upper;
        double valueA = function(a);
        double valueB = function(b);
        if (valueA == 0 || valueB == 0)
        {
            return valueA == 0 ? a : b;
        }

        if (!(valueA < 0 && valueB > 0) && !(valueA > 0 && valueB < 0))
        {
            return null;
        }

        double c = a;
        double valueC = valueA;
        for (int i = 0; i < MaximumSteps; i++)
        {
            double stepBefore = b - a;
            if (Math.Abs(valueC) < Math.Abs(valueB))
            {
                (a, b, c) = (b, c, b);
                (valueA, valueB, valueC) = (valueB, valueC, valueB);
            }

            double smallest = (2 * Epsilon * Math.Abs(b)) + (0.5 * tolerance);
            double half = 0.5 * (c - b);
            if (Math.Abs(half) <= smallest || valueB == 0)
            {
                return b;
            }

            double proposal = Math.Abs(stepBefore) >= smallest && Math.Abs(valueA) > Math.Abs(valueB)
                ? Interpolated((a, valueA), (b, valueB), (c, valueC))
                : double.PositiveInfinity;
            double limit = Math.Min((1.5 * Math.Abs(half)) - (0.5 * smallest), 0.5 * Math.Abs(stepBefore));
            double step = proposal * half > 0 && Math.Abs(proposal) < limit ? proposal : half;
            (a, valueA) = (b, valueB);
            b += Math.Abs(step) > smallest ? step : Math.CopySign(smallest, half);
            valueB = function(b);
            if (double.IsNaN(valueB))
            {
                return null;
            }

            if (valueB > 0 == valueC > 0)
            {
                (c, valueC) = (a, valueA);
            }
        }

        return b;
    }

    /// <summary>Step from b by the secant, or by inverse quadratic interpolation when three points differ.</summary>
    private static double Interpolated((double X, double Value) a, (double X, double Value) b, (double X, double Value) c)
    {
        double s = b.Value / a.Value;
        if (a.X == c.X)
        {
            return (c.X - b.X) * s / (s - 1);
        }

        double q = a.Value / c.Value;
        double r = b.Value / c.Value;
        double numerator = s * (((c.X - b.X) * q * (q - r)) - ((b.X - a.X) * (r - 1)));
        return -numerator / ((q - 1) * (r - 1) * (s - 1));
    }
}
