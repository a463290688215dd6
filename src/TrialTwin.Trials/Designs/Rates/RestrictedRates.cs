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

        double lowest = Math.Max(0, difference);
        double highest = Math.Min(1, 1 + difference);
        double rate = BracketedRoot.Find(Slope, lowest, highest, Tolerance) ?? (Slope(0.5 * (lowest + highest)) > 0 ? highest : lowest);
        return new RestrictedRates(rate, rate - difference);

        // Falls through zero where the likelihood is greatest; multiplied by what keeps it finite, it keeps its sign.
        double Slope(double x)
        {
            var (ownScore, ownVariance) = Score(treatment, x);
            var (otherScore, otherVariance) = Score(control, x - difference);
            return (allocation * ownScore * otherVariance) + (otherScore * ownVariance);
        }
    }

    /// <summary>
    /// Slope of one patient's mean log-likelihood as numerator and denominator. At an observed rate of 0 or 1 a factor cancels;
    /// left in, it would pass for a root at the edge.
    /// </summary>
    private static (double Numerator, double Denominator) Score(double observed, double rate) => observed switch
    {
        0 => (-1, 1 - rate),
        1 => (1, rate),
        _ => (observed - rate, rate * (1 - rate)),
    };

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

    /// <summary>Under a given odds ratio: the rates whose weighted sum is the observed one, a root of a quadratic.</summary>
    /// <param name="treatment">Observed or assumed rate under treatment.</param>
    /// <param name="control">Observed or assumed rate under control.</param>
    /// <param name="oddsRatio">Above 0.</param>
    /// <param name="allocation">Patients under treatment for each under control.</param>
    public static RestrictedRates OfOddsRatio(double treatment, double control, double oddsRatio, double allocation)
    {
        double sum = (allocation * treatment) + control;
        double a = oddsRatio - 1;
        double b = (allocation * oddsRatio) + 1 - (sum * a);
        double rate = 2 * sum / (b + Math.Sqrt((b * b) + (4 * a * sum)));
        return new RestrictedRates(oddsRatio * rate / (1 + (a * rate)), rate);
    }
}
