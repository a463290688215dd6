namespace TrialTwin.Prognosis.History;

/// <summary>Patients still in the trial at a visit.</summary>
public sealed record ArmRetention(string Arm, double Week, int Remaining, int Randomised);
