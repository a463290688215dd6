using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Log-rank test of two groups, stratified and weighted by S(t−)^rho (1 − S(t−))^gamma, S the pooled Kaplan-Meier estimate of
/// the stratum (Fleming and Harrington 1991). See docs/methods/survival.md.
/// </summary>
public static class LogRank
{
    /// <param name="data">Patients of both groups.</param>
    /// <param name="second">Whether a patient belongs to the second group.</param>
    /// <param name="strata">Stratum of each patient; null for one stratum.</param>
    /// <param name="weights">Exponents of Fleming and Harrington, not negative; (0, 0) is the plain test.</param>
    public static LogRankResult Test(SurvivalData data, IReadOnlyList<bool> second, IReadOnlyList<string>? strata = null, (double Rho, double Gamma) weights = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(second);
        data.Require();
        if (second.Count != data.Patients || (strata is not null && strata.Count != data.Patients) || weights.Rho < 0 || weights.Gamma < 0)
        {
            throw new ArgumentException($"{data.Patients} patients, {second.Count} groups, {strata?.Count} strata; weights are not negative.", nameof(second));
        }

        var parts = Enumerable.Range(0, data.Patients)
            .GroupBy(i => strata is null ? "" : strata[i], StringComparer.Ordinal)
            .Select(stratum => OfStratum(data, second, [.. stratum.OrderBy(i => data.Time[i])], weights))
            .ToArray();
        return new LogRankResult(parts.Sum(p => p.Observed), parts.Sum(p => p.Expected), parts.Sum(p => p.Variance));
    }

    private static LogRankResult OfStratum(SurvivalData data, IReadOnlyList<bool> second, int[] order, (double Rho, double Gamma) weights)
    {
        var (observed, expected, variance, survival) = (0.0, 0.0, 0.0, 1.0);
        double atRisk = order.Length, inSecond = order.Count(i => second[i]);
        for (var i = 0; i < order.Length;)
        {
            var time = data.Time[order[i]];
            double deaths = 0, deathsInSecond = 0, leaving = 0, leavingSecond = 0;
            for (; i < order.Length && data.Time[order[i]] == time; i++)
            {
                var patient = order[i];
                leaving++;
                leavingSecond += second[patient] ? 1 : 0;
                deaths += data.Event[patient] ? 1 : 0;
                deathsInSecond += data.Event[patient] && second[patient] ? 1 : 0;
            }

            if (deaths > 0)
            {
                var weight = Power(survival, weights.Rho) * Power(1 - survival, weights.Gamma);
                var share = inSecond / atRisk;
                observed += weight * deathsInSecond;
                expected += weight * deaths * share;
                variance += atRisk > 1 ? weight * weight * deaths * share * (1 - share) * (atRisk - deaths) / (atRisk - 1) : 0;
                survival *= 1 - (deaths / atRisk);
            }

            atRisk -= leaving;
            inSecond -= leavingSecond;
        }

        return new LogRankResult(observed, expected, variance);
    }

    private static double Power(double value, double exponent) => exponent == 0 ? 1 : value <= 0 ? 0 : Elementary.Pow(value, exponent);
}
