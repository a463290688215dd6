namespace TrialTwin.Twins.PredictiveChecks;

/// <summary>One percentile of one quantity in one bin of time, observed and in the simulated copies.</summary>
/// <param name="Quantity">Observable of the card.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="From">Lower edge of the bin.</param>
/// <param name="To">Upper edge.</param>
/// <param name="MedianTime">Median time of the observations.</param>
/// <param name="Observations">Their number.</param>
/// <param name="Percentile">5, 50 or 95.</param>
/// <param name="Observed">Percentile of the observations.</param>
/// <param name="Simulated">Median over the copies; null where none could be simulated, as what follows.</param>
/// <param name="Lower90">5 % quantile over the copies.</param>
/// <param name="Upper90">95 % quantile.</param>
public sealed record PredictiveCheckRow(
    string Quantity,
    string Unit,
    double From,
    double To,
    double MedianTime,
    int Observations,
    double Percentile,
    double Observed,
    double? Simulated,
    double? Lower90,
    double? Upper90)
{
    /// <summary>Whether the observed percentile lies within the interval of the copies.</summary>
    public bool? IsWithin => Lower90 is { } lower && Upper90 is { } upper ? lower <= Observed && Observed <= upper : null;
}
