using TrialTwin.Numerics.Estimates;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>A twin after its patient's observations.</summary>
/// <param name="Id">Id of the patient.</param>
/// <param name="Status">How the update ended; without success there is nothing else.</param>
/// <param name="Individual">The most probable parameters, with covariates; null without success.</param>
/// <param name="Parameters">Parameters that differ between patients.</param>
/// <param name="Residuals">Observations beside predictions.</param>
/// <param name="Forecast">Quantiles of each observable over the parameters that remain probable, without residual error.</param>
/// <param name="ForecastDraws">Draws behind the forecast: those within the ranges of the card that reached the end.</param>
/// <param name="SecondMode">Probability density at a second mode over that at the parameters given; null where only one mode was found.</param>
/// <param name="Later">Observations after the update beside the forecast.</param>
public sealed record UpdatedPatient(
    string Id,
    UpdateStatus Status,
    ModelIndividual? Individual,
    IReadOnlyList<UpdatedParameter> Parameters,
    IReadOnlyList<Residual> Residuals,
    IReadOnlyList<QuantileBand> Forecast,
    int ForecastDraws,
    double? SecondMode,
    IReadOnlyList<LaterObservation> Later)
{
    internal static UpdatedPatient Failed(string id, UpdateStatus status) => new(id, status, null, [], [], [], 0, null, []);
}
