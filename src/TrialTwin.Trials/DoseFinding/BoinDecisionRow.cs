namespace TrialTwin.Trials.DoseFinding;

/// <summary>One row of the decision table of a BOIN design; between the two first numbers the dose stays.</summary>
/// <param name="Patients">Patients treated at the dose.</param>
/// <param name="EscalateUpTo">Raise the dose with at most this many dose-limiting toxicities.</param>
/// <param name="DeescalateFrom">Lower it with at least this many.</param>
/// <param name="EliminateFrom">Never use it again with at least this many; null when no number is enough.</param>
public sealed record BoinDecisionRow(int Patients, int EscalateUpTo, int DeescalateFrom, int? EliminateFrom);
