namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>What was seen at a dose.</summary>
/// <param name="Dose">Its name.</param>
/// <param name="Patients">Treated.</param>
/// <param name="Toxicities">Dose-limiting.</param>
/// <param name="Rate">Estimated rate: isotonic for BOIN, the model's for the continual reassessment method; null without patients where there is no model.</param>
public sealed record EstimatedDose(string Dose, int Patients, int Toxicities, double? Rate);
