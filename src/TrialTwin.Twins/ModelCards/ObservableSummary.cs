using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.ModelCards;

/// <summary>An observable over the patients who reached the end.</summary>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="MedianAtStart">Median at time 0.</param>
/// <param name="LowestMedian">Smallest median over time.</param>
/// <param name="HighestMedian">Largest median over time.</param>
/// <param name="MedianAtEnd">Median at the last time.</param>
public sealed record ObservableSummary(string Name, string Unit, double MedianAtStart, double LowestMedian, double HighestMedian, double MedianAtEnd)
{
    internal static ObservableSummary Of(CardObservable observable, QuantileBand band) =>
        new(observable.Name, observable.Unit, band.P50[0], band.P50.Min(), band.P50.Max(), band.P50[^1]);
}
