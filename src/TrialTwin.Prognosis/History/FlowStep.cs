namespace TrialTwin.Prognosis.History;

/// <summary>One step of the eligibility flow.</summary>
public sealed record FlowStep(string Step, int Patients, string Reason);
