namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Concordance of a risk score with times: the probability that of two patients the one with the earlier event has the
/// higher score; equal scores count one half. See docs/methods/survival.md.
/// </summary>
public static class Concordance
{
    /// <summary>Harrell's C over all pairs that can be ordered, with the infinitesimal jackknife's standard error.</summary>
    /// <param name="data">Times and events.</param>
    /// <param name="risk">Score of each patient, higher for earlier events.</param>
    /// <returns>NaN where no pair can be ordered.</returns>
    public static (double Estimate, double StandardError) Harrell(SurvivalData data, IReadOnlyList<double> risk) => Of(data, risk, _ => 1);

    /// <summary>
    /// Uno's C: pairs with an event before <paramref name="limit"/>, weighted by the inverse squared probability to be
    /// uncensored just before it, so that it does not depend on the censoring (Uno et al. 2011).
    /// </summary>
    /// <param name="data">Times and events.</param>
    /// <param name="risk">Score of each patient, higher for earlier events.</param>
    /// <param name="limit">Latest event time used.</param>
    public static (double Estimate, double StandardError) Uno(SurvivalData data, IReadOnlyList<double> risk, double limit)
    {
        ArgumentNullException.ThrowIfNull(data);
        var uncensored = KaplanMeier.Fit(data.Reversed());
        return Of(data, risk, time => time < limit && uncensored.Before(time) is > 0 and var g ? 1 / (g * g) : 0);
    }

    private static (double Estimate, double StandardError) Of(SurvivalData data, IReadOnlyList<double> risk, Func<double, double> weightAt)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(risk);
        data.Require();
        var n = data.Patients;
        var (concordant, pairs) = (new double[n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            var weight = data.Event[i] ? weightAt(data.Time[i]) : 0;
            for (var j = 0; j < n && weight > 0; j++)
            {
                if (i != j && (data.Time[j] > data.Time[i] || (data.Time[j] == data.Time[i] && !data.Event[j])))
                {
                    var agreement = weight * (risk[i] > risk[j] ? 1 : risk[i] == risk[j] ? 0.5 : 0);
                    concordant[i] += agreement;
                    concordant[j] += agreement;
                    pairs[i] += weight;
                    pairs[j] += weight;
                }
            }
        }

        var total = pairs.Sum() / 2;
        var estimate = concordant.Sum() / 2 / total;
        var variance = concordant.Select((c, i) => (c - (estimate * pairs[i])) / total).Sum(change => change * change);
        return (estimate, Math.Sqrt(variance));
    }
}
