namespace TrialTwin.Trials.Counts;

/// <summary>One assumed truth.</summary>
/// <param name="Id">Such as "expected".</param>
/// <param name="Label">Label in output.</param>
/// <param name="ControlPerYear">Events per patient and year under control, 0.001 to 365.</param>
/// <param name="RateRatio">Treatment to control, 0.01 to 100; below 1 is a benefit.</param>
/// <param name="Overdispersion">k of the negative binomial distribution with variance mu + k mu², 0 (Poisson) to 10.</param>
public sealed record CountScenario(string Id, string Label, double ControlPerYear, double RateRatio, double Overdispersion);
