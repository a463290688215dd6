using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>How near predictions lie to the observations of one quantity, over all updated patients. In-sample: the same observations moved the twin.</summary>
/// <param name="Name">Name of the observable.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Observations">Number of observations.</param>
/// <param name="TypicalError">Root mean square of observation minus prediction of the typical patient.</param>
/// <param name="IndividualError">The same for the updated twin.</param>
/// <param name="WeightedDeviation">Root mean square of the weighted residuals of the updated twin.</param>
public sealed record QuantityFit(string Name, string Unit, int Observations, double TypicalError, double IndividualError, double WeightedDeviation)
{
    internal static QuantityFit Of(CardObservable observable, IReadOnlyList<Residual> residuals) => new(
        observable.Name,
        observable.Unit,
        residuals.Count,
        Size(residuals.Select(residual => residual.Observation.Value - residual.Typical)),
        Size(residuals.Select(residual => residual.Observation.Value - residual.Individual)),
        Size(residuals.Select(residual => residual.Weighted)));

    internal static double Size(IEnumerable<double> misses) => Math.Sqrt(misses.Average(miss => miss * miss));
}
