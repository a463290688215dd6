namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Brier score of predicted survival at one time, patients weighted by the inverse probability to be uncensored (Graf et al.
/// 1999): those with an event before the time by that just before their event, those still under observation by that at the
/// time, those censored before it not at all. See docs/methods/survival.md.
/// </summary>
public static class BrierScore
{
    /// <param name="data">Times and events.</param>
    /// <param name="survival">Predicted probability of each patient to be without event at the time.</param>
    /// <param name="time">The time.</param>
    /// <returns>NaN where nobody is known to be with or without event at the time.</returns>
    public static double At(SurvivalData data, IReadOnlyList<double> survival, double time)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(survival);
        data.Require();
        var uncensored = KaplanMeier.Fit(data.Reversed());
        var sum = 0.0;
        for (var i = 0; i < data.Patients; i++)
        {
            if (data.Time[i] <= time && data.Event[i])
            {
                sum += survival[i] * survival[i] / uncensored.Before(data.Time[i]);
            }
            else if (data.Time[i] > time)
            {
                sum += (1 - survival[i]) * (1 - survival[i]) / uncensored.At(time);
            }
        }

        return sum / data.Patients;
    }
}
