namespace TrialTwin.Prognosis.History;

/// <summary>Change from baseline at one visit of one arm, observed cases.</summary>
public sealed record ArmVisit(string Arm, double Week, int Patients, double Mean, double StandardDeviation);
