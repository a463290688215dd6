namespace TrialTwin.Numerics.Estimates;

/// <summary>Quantiles over a population along a time axis; all lists have the length of <paramref name="Time"/>.</summary>
/// <param name="Time">Times, in <paramref name="TimeUnit"/>.</param>
/// <param name="TimeUnit">Unit of time, such as "h" or "week".</param>
/// <param name="P05">5 % quantile, in <paramref name="Unit"/>.</param>
/// <param name="P25">25 % quantile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75 % quantile.</param>
/// <param name="P95">95 % quantile.</param>
/// <param name="Unit">Unit of the quantity.</param>
public sealed record QuantileBand(
    IReadOnlyList<double> Time,
    string TimeUnit,
    IReadOnlyList<double> P05,
    IReadOnlyList<double> P25,
    IReadOnlyList<double> P50,
    IReadOnlyList<double> P75,
    IReadOnlyList<double> P95,
    string Unit);
