namespace TrialTwin.Trials.Endpoints;

/// <summary>A continuous endpoint: change from baseline of a scale at a week.</summary>
/// <param name="Instrument">Such as "ADAS-Cog(11)".</param>
/// <param name="Unit">Such as "points".</param>
/// <param name="Week">Week of the endpoint; also the last of <paramref name="VisitWeeks"/>.</param>
/// <param name="VisitWeeks">Post-baseline visits, increasing.</param>
/// <param name="LowerIsBetter">Whether a negative difference to control is a benefit.</param>
public sealed record Endpoint(
    string Instrument,
    string Unit,
    int Week,
    IReadOnlyList<int> VisitWeeks,
    bool LowerIsBetter);
