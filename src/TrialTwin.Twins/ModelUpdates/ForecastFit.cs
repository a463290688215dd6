using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>How near forecasts lie to observations of one quantity that came after the update, over all updated patients.</summary>
/// <param name="Name">Name of the observable.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Observations">Number of later observations.</param>
/// <param name="TypicalError">Root mean square of observation minus prediction of the typical patient.</param>
/// <param name="ForecastError">The same for the median forecast of the updated twin.</param>
/// <param name="Held90">Share of the observations within their 90 % interval.</param>
public sealed record ForecastFit(string Name, string Unit, int Observations, double TypicalError, double ForecastError, double Held90)
{
    internal static ForecastFit Of(CardObservable observable, IReadOnlyList<LaterObservation> later) => new(
        observable.Name,
        observable.Unit,
        later.Count,
        QuantityFit.Size(later.Select(one => one.Observation.Value - one.Typical)),
        QuantityFit.Size(later.Select(one => one.Observation.Value - one.Forecast)),
        later.Count(one => one.IsHeld) / (double)later.Count);
}
