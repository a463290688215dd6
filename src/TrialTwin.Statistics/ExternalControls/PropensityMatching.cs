using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Statistics.ExternalControls;

/// <summary>
/// Matching of one external patient to each patient of the trial by the log odds of the propensity model, nearest first come,
/// without replacement. See docs/methods/external-controls.md.
/// </summary>
public static class PropensityMatching
{
    /// <param name="data">Patients.</param>
    /// <param name="model">Converged model.</param>
    /// <param name="caliper">Largest distance, in SDs of the log odds (pooled over the sources).</param>
    /// <returns>Pairs; trial patients are served from the highest log odds down, those without a near partner are left out.</returns>
    public static IReadOnlyList<MatchedPair> Match(TwoSources data, PropensityModel model, double caliper)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(model);
        var logOdds = model.LogOdds;
        var limit = caliper * PooledSd(data, logOdds);
        var free = data.Of(false).ToList();
        var pairs = new List<MatchedPair>();
        foreach (var patient in data.Of(true).OrderByDescending(i => logOdds[i]).ThenBy(i => i))
        {
            var nearest = free.Count == 0 ? -1 : free.MinBy(j => Math.Abs(logOdds[j] - logOdds[patient]));
            if (nearest >= 0 && Math.Abs(logOdds[nearest] - logOdds[patient]) <= limit)
            {
                free.Remove(nearest);
                pairs.Add(new MatchedPair(patient, nearest));
            }
        }

        return pairs;
    }

    private static double PooledSd(TwoSources data, IReadOnlyList<double> values)
    {
        var (trial, external) = (Sd(true), Sd(false));
        return Math.Sqrt(((trial * trial) + (external * external)) / 2);

        double Sd(bool inTrial) => SampleMoments.Of([.. data.Of(inTrial).Select(i => values[i])]).StandardDeviation;
    }
}
