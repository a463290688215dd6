using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Designs.Rates;

/// <summary>
/// Maximum-likelihood rates of two groups under a hypothesis on their difference or ratio (Miettinen and Nurminen,
/// Statistics in Medicine 1985;4:213-226; Farrington and Manning 1990;9:1447-1454).
/// </summary>
/// <param name="Treatment">Rate under treatment, 0 to 1.</param>
/// <param name="Control">Rate under control, 0 to 1.</param>
public readonly record struct RestrictedRates(double Treatment, double Control)
{
    private const double Tolerance = 1e-15;

    /// <summary>Under treatment - control = difference.</summary>
    /// <param name="treatment">Observed or assumed rate under treatment.</param>
    /// <param name="control">Observed or assumed rate under control.</param>
    /// <param name="difference">Above -1 and below 1.</param>
    /// <param name="allocation">Patients under treatment for each under control.</param>
    public static RestrictedRates OfDifference(double treatment, double control, double difference, double allocation)
    {
        if (difference == 0)
        {
            double pooled = ((allocation * treatment) + control) / (1 + allocation);
            return new RestrictedRates(pooled, pooled);
        }

        // The slope of the log-likelihood falls in the rate under treatment; multiplied out, it keeps its sign.
        double Slope(double x)
        {
            double y = x - difference;
            return (allocation * (treatment - x) * y * (1 - y)) + ((control - y) * x * (1 - x));
        }

        double lowest = Math.Max(0, difference);
        double highest = Math.Min(1, 1 + difference);
        double rate = BracketedRoot.Find(Slope, lowest, highest, Tolerance) ?? (Slope(0.5 * (lowest + highest)) > 0 ? highest : lowest);
        return new RestrictedRates(rate, rate - difference);
    }

    /// <summary>Under treatment / control = ratio: the smaller root of a quadratic.</summary>
    /// <param name="treatment">Observed or assumed rate under treatment.</param>
    /// <param name="control">Observed or assumed rate under control.</param>
    /// <param name="ratio">Above 0.</param>
    /// <param name="allocation">Patients under treatment for each under control.</param>
    public static RestrictedRates OfRatio(double treatment, double control, double ratio, double allocation)
    {
        double a = 1 + allocation;
        double b = (ratio * (allocation + control)) + 1 + (allocation * treatment);
        double c = ratio * ((allocation * treatment) + control);
        double rate = 2 * c / (b + Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c))));
        return new RestrictedRates(rate, rate / ratio);
    }
}
