using TrialTwin.Numerics.Estimates;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>Quantiles of each observable over simulated courses.</summary>
internal static class ForecastBands
{
    public static IReadOnlyList<QuantileBand> Of(UpdateStudy study, IReadOnlyList<double[]> courses)
    {
        var card = study.Card;
        var times = new ModelRequest("trialtwin/model-request/1", card.Id, study.Request.Duration, study.Request.OutputEvery).Times();
        return courses.Count == 0 ? [] :
        [
            .. card.Observables.Select((observable, index) =>
            {
                var collector = new BandCollector([.. times], courses.Count);
                foreach (var course in courses)
                {
                    var curve = collector.NextPatient();
                    for (var t = 0; t < curve.Length; t++)
                    {
                        curve[t] = course[(t * card.Observables.Count) + index];
                    }
                }

                return collector.ToBand(card.TimeUnit, observable.Unit);
            }),
        ];
    }
}
