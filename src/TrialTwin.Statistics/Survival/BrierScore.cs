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
        ArgumentNullException.ThrowIfNull(survival);
        var weights = Weights(data, time);
        return weights.Select((w, i) => w.Weight * (w.HasEvent - (1 - survival[i])) * (w.HasEvent - (1 - survival[i]))).Sum() / data.Patients;
    }

    /// <summary>Of each patient: 1 with an event by the time, else 0, and the weight that this counts; 0 where it is not known.</summary>
    /// <param name="data">Times and events.</param>
    /// <param name="time">The time.</param>
    public static IReadOnlyList<(double HasEvent, double Weight)> Weights(SurvivalData data, double time)
    {
        ArgumentNullException.ThrowIfNull(data);
        data.Require();
        var uncensored = KaplanMeier.Fit(data.Reversed());
        var late = 1 / uncensored.At(time);
        return [.. Enumerable.Range(0, data.Patients).Select(i =>
            data.Time[i] > time ? (0.0, late)
            : data.Event[i] ? (1.0, 1 / uncensored.Before(data.Time[i]))
            : (0.0, 0.0))];
    }
}
