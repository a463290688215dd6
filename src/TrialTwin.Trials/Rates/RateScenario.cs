namespace TrialTwin.Trials.Rates;

/// <summary>One assumed truth.</summary>
/// <param name="Id">Such as "expected".</param>
/// <param name="Label">Label in output.</param>
/// <param name="ControlRate">Share of responders under control, 0 to 1.</param>
/// <param name="TreatmentRate">Share under treatment, 0 to 1.</param>
public sealed record RateScenario(string Id, string Label, double ControlRate, double TreatmentRate);
