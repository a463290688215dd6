namespace TrialTwin.Statistics.Survival;

/// <summary>Patients of one stratum by descending time, cut where the time changes.</summary>
public sealed class RiskSets
{
    private RiskSets(IReadOnlyList<IReadOnlyList<int[]>> strata) => Strata = strata;

    /// <summary>Of each stratum: groups of patients with equal times, latest first.</summary>
    public IReadOnlyList<IReadOnlyList<int[]>> Strata { get; }

    public static RiskSets Arrange(SurvivalData data, IReadOnlyList<string>? strata) => new(
        [.. Enumerable.Range(0, data.Patients)
            .GroupBy(i => strata is null ? "" : strata[i], StringComparer.Ordinal)
            .Select(stratum => (IReadOnlyList<int[]>)[.. stratum.GroupBy(i => data.Time[i]).OrderByDescending(g => g.Key).Select(g => g.ToArray())])]);
}
