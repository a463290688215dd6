using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>A mixture of conjugate distributions of one kind.</summary>
/// <param name="Components">At least one; weights add up to 1.</param>
public sealed record MixturePrior(IReadOnlyList<MixtureComponent> Components)
{
    private const int BisectionSteps = 80;

    public double Mean => Components.Sum(component => component.Weight * component.Distribution.Mean);

    public double Variance
    {
        get
        {
            double mean = Mean;
            return Components.Sum(component => component.Weight * (component.Distribution.Variance
                + ((component.Distribution.Mean - mean) * (component.Distribution.Mean - mean))));
        }
    }

    public static MixturePrior Of(PriorComponent component) => new([new MixtureComponent(1, component)]);

    /// <summary>(1 - weight) of this and weight of a vague component: robust against history that does not fit.</summary>
    /// <param name="weight">0 to 1.</param>
    /// <param name="vague">Such as Beta(1, 1).</param>
    public MixturePrior Robust(double weight, PriorComponent vague) =>
        new([.. Components.Select(component => component with { Weight = (1 - weight) * component.Weight }), new MixtureComponent(weight, vague)]);

    public double Cdf(double x) => Components.Sum(component => component.Weight * component.Distribution.Cdf(x));

    public double Density(double x) => Components.Sum(component => component.Weight * Elementary.Exp(component.Distribution.LogDensity(x)));

    /// <summary>Value with probability p below it, 0 &lt; p &lt; 1.</summary>
    public double Quantile(double p)
    {
        var kind = Components[0].Distribution;
        double low = Components.Min(component => component.Distribution.Support.Lower);
        double high = Components.Max(component => component.Distribution.Support.Upper);
        for (int i = 0; i < BisectionSteps; i++)
        {
            double middle = 0.5 * (low + high);
            (low, high) = Cdf(kind.FromLine(middle).Value) < p ? (middle, high) : (low, middle);
        }

        return kind.FromLine(0.5 * (low + high)).Value;
    }

    /// <summary>The mixture after data: each component updated, weights by how well it predicted them.</summary>
    public MixturePrior Update(HistoricalStudy data)
    {
        var updated = Components.Where(component => component.Weight > 0)
            .Select(component => (component.Weight, After: component.Distribution.Update(data))).ToList();
        double highest = updated.Max(component => component.After.LogEvidence);
        double[] weights = [.. updated.Select(component => component.Weight * Elementary.Exp(component.After.LogEvidence - highest))];
        double total = weights.Sum();
        return new MixturePrior([.. updated.Select((component, i) => new MixtureComponent(weights[i] / total, component.After.Posterior))]);
    }

    /// <summary>
    /// Two-sided prior predictive p-value of new data: twice the smaller tail. Small values say that history and the new
    /// controls conflict.
    /// </summary>
    public double ConflictP(HistoricalStudy data)
    {
        double atMost = 0, atLeast = 0;
        foreach (var component in Components)
        {
            var tails = component.Distribution.PredictiveTails(data);
            atMost += component.Weight * tails.AtMost;
            atLeast += component.Weight * tails.AtLeast;
        }

        return Math.Min(1, 2 * Math.Min(atMost, atLeast));
    }

    /// <summary>Minus the second derivative of the log density: the information that the prior holds at a value.</summary>
    public double InformationAt(double x)
    {
        var parts = Components.Where(component => component.Weight > 0)
            .Select(component => (component.Weight, Log: component.Distribution.LogDensity(x), At: component.Distribution.Derivatives(x))).ToList();
        double highest = parts.Max(part => part.Log);
        double total = 0, score = 0, second = 0;
        foreach (var (weight, log, at) in parts)
        {
            double share = weight * Elementary.Exp(log - highest);
            total += share;
            score += share * at.Score;
            second += share * ((at.Score * at.Score) + at.Curvature);
        }

        return (score / total * (score / total)) - (second / total);
    }
}
