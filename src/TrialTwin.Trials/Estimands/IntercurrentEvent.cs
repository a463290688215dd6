namespace TrialTwin.Trials.Estimands;

/// <summary>An event after randomisation and how the estimand handles it.</summary>
public sealed record IntercurrentEvent(string Event, string Strategy, string Rationale);
