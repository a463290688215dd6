using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>What the twins and the simulated trials say of one figure.</summary>
/// <param name="Quantity">"aucToEnd" or "cmax".</param>
/// <param name="Twins">Ratio of geometric means of the paired twins, without spread between occasions.</param>
/// <param name="IndividualP05">5 % quantile of the twins' own ratios.</param>
/// <param name="IndividualP50">Median.</param>
/// <param name="IndividualP95">95 % quantile.</param>
/// <param name="TwinsWithin">Whether the interval of the paired twins lies within the limits.</param>
/// <param name="TrialRatio">Median over the trials of the estimated ratio; null without trials, as what follows.</param>
/// <param name="TrialLower90">Median of the lower ends.</param>
/// <param name="TrialUpper90">Median of the upper ends.</param>
/// <param name="TrialsWithin">Share of the trials whose interval lies within the limits.</param>
public sealed record EquivalenceFigure(
    string Quantity,
    EquivalenceInterval Twins,
    double IndividualP05,
    double IndividualP50,
    double IndividualP95,
    bool TwinsWithin,
    double? TrialRatio,
    double? TrialLower90,
    double? TrialUpper90,
    MonteCarloEstimate? TrialsWithin)
{
    internal static EquivalenceFigure Of(string quantity, IReadOnlyList<double> ratios, IReadOnlyList<EquivalenceLogs> logs, IReadOnlyList<EquivalenceInterval> trials, EquivalenceLimits limits)
    {
        var twins = EquivalenceInterval.OfPairs([.. logs.Select(one => one.Difference)]);
        double[] sorted = [.. ratios.Order()];
        double? Median(Func<EquivalenceInterval, double> part) => trials.Count == 0 ? null : SampleQuantile.Of([.. trials.Select(part)], 0.5);
        return new EquivalenceFigure(
            quantity, twins,
            SampleQuantile.OfSorted(sorted, 0.05), SampleQuantile.OfSorted(sorted, 0.5), SampleQuantile.OfSorted(sorted, 0.95),
            twins.IsWithin(limits.Lower, limits.Upper),
            Median(trial => trial.Ratio), Median(trial => trial.Lower90), Median(trial => trial.Upper90),
            trials.Count == 0 ? null : MonteCarloEstimate.OfShare(trials.Count(trial => trial.IsWithin(limits.Lower, limits.Upper)), trials.Count));
    }
}
