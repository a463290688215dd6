namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>What a running trial has seen.</summary>
/// <param name="CurrentDose">Number of the dose given last, from 1.</param>
/// <param name="LastCohortToxicities">Dose-limiting toxicities in the last cohort.</param>
/// <param name="Patients">Patients treated at each dose.</param>
/// <param name="Toxicities">Dose-limiting toxicities at each dose.</param>
public sealed record ObservedEscalation(int CurrentDose, int LastCohortToxicities, IReadOnlyList<int> Patients, IReadOnlyList<int> Toxicities);
