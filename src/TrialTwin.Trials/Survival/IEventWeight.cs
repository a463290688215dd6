namespace TrialTwin.Trials.Survival;

/// <summary>
/// Weight of an event in a log-rank test. A type of its own for each family, so that the plain test is compiled without
/// the estimate of survival that it does not need.
/// </summary>
internal interface IEventWeight
{
    /// <summary>Weight of the next event.</summary>
    double Next(int atRisk);
}
