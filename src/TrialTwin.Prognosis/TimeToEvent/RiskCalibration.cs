using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>Predicted risks by a horizon beside those that Kaplan and Meier's estimate shows.</summary>
internal static class RiskCalibration
{
    private const int FewestInGroup = 20;
    private const double Tail = 0.025;

    /// <summary>
    /// Risk of all patients; where nobody had the event, or everybody, the limit that as many patients as were followed beyond the
    /// horizon, or had it, would still exclude.
    /// </summary>
    public static IntervalEstimate Observed(SurvivalData data, double horizon)
    {
        var survival = KaplanMeier.Fit(data).IntervalAt(horizon);
        return survival.Value switch
        {
            >= 1 => new IntervalEstimate(0, 0, 1 - Excluded(data.Time.Count(t => t > horizon))),
            <= 0 => new IntervalEstimate(1, Excluded(data.Patients), 1),
            _ => new IntervalEstimate(1 - survival.Value, 1 - survival.Upper, 1 - survival.Lower),
        };
    }

    private static double Excluded(int patients) => patients == 0 ? 0 : Elementary.Pow(Tail, 1.0 / patients);

    /// <summary>Groups of equal size by prediction; fewer where patients are few.</summary>
    public static IReadOnlyList<RiskGroup> Groups(SurvivalData data, double[] risk, double horizon, int most)
    {
        var groups = Math.Clamp(risk.Length / FewestInGroup, 1, most);
        var order = Enumerable.Range(0, risk.Length).OrderBy(i => risk[i]).ThenBy(i => i).ToArray();
        return [.. Enumerable.Range(0, groups).Select(g => order[(g * order.Length / groups)..((g + 1) * order.Length / groups)])
            .Select(group => new RiskGroup(group.Length, group.Average(i => risk[i]), Observed(data.Take(group), horizon)))];
    }
}
