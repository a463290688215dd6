using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Confidence limits: the effects at which a test just does not reject, found by inverting it.</summary>
internal static class ConfidenceLimits
{
    private const int MaximumDoublings = 60;
    private const double Precision = 1e-13;

    /// <summary>Interval of the effects that neither side of a test rejects.</summary>
    /// <param name="statistic">Statistic against an effect, for a side; falling in the effect for side 1, rising for side -1.</param>
    /// <param name="bound">Value at which the test rejects.</param>
    /// <param name="range">Effects that are possible.</param>
    /// <param name="estimate">Effect to start from.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>Null when the two sides cross or the interval has no end.</returns>
    public static IntervalEstimate? Invert(
        Func<double, int, double> statistic,
        double bound,
        (double Lowest, double Highest) range,
        double estimate,
        double level)
    {
        double lower = Limit(effect => statistic(effect, 1) - bound, range, estimate);
        double upper = Limit(effect => bound - statistic(effect, -1), range, estimate);
        return lower <= upper && double.IsFinite(lower) && double.IsFinite(upper) ? new IntervalEstimate(estimate, lower, upper, level) : null;
    }

    /// <summary>Where a falling function crosses 0: steps outward from the start that double, then a bracketed root.</summary>
    /// <returns>The end of the range that was searched when the function keeps its sign up to there.</returns>
    private static double Limit(Func<double, double> excess, (double Lowest, double Highest) range, double start)
    {
        double from = Math.Clamp(start, range.Lowest, range.Highest);
        bool above = excess(from) > 0;
        int towards = above ? 1 : -1;
        double end = towards > 0 ? range.Highest : range.Lowest;
        double step = 0.05 * Math.Max(Math.Abs(from), 0.1);
        double to = from;
        for (int i = 0; i < MaximumDoublings && to != end; i++)
        {
            to = Beyond(from, towards, step, end);
            if (excess(to) > 0 != above)
            {
                return BracketedRoot.Find(excess, from, to, Precision) ?? to;
            }

            from = to;
            step *= 2;
        }

        return end;
    }

    private static double Beyond(double from, int towards, double step, double end)
    {
        double to = from + (towards * step);
        if (double.IsInfinity(end))
        {
            return to;
        }

        // Towards a finite end by halves, so that a limit near it is still found; the end itself last.
        double half = 0.5 * (from + end);
        return towards * (to - half) > 0 ? (Math.Abs(end - half) < Precision ? end : half) : to;
    }
}
