namespace TrialTwin.Trials.DoseFinding;

/// <summary>Patients at one dose.</summary>
/// <param name="Dose">0 for placebo.</param>
/// <param name="Patients">Number of patients.</param>
/// <param name="Mean">Mean response.</param>
public sealed record DoseGroup(double Dose, int Patients, double Mean);
