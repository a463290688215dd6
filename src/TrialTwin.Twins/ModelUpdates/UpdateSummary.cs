namespace TrialTwin.Twins.ModelUpdates;

/// <summary>One patient in the answer to an update request.</summary>
/// <param name="Id">Id.</param>
/// <param name="Status">How the update ended.</param>
/// <param name="Observations">Number of observations.</param>
/// <param name="Parameters">Parameters after the observations.</param>
/// <param name="ForecastDraws">Draws behind the forecast.</param>
/// <param name="SecondMode">Probability density at a second mode over that at the parameters given; null where only one mode was found.</param>
public sealed record UpdateSummary(
    string Id, UpdateStatus Status, int Observations, IReadOnlyList<UpdatedParameter> Parameters, int ForecastDraws, double? SecondMode);
