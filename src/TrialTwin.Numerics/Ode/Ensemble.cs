namespace TrialTwin.Numerics.Ode;

/// <summary>Patients who go through the same doses and are looked at at the same times.</summary>
/// <param name="Patients">Parameter values of each patient, in the order of the system's parameters.</param>
/// <param name="Schedule">Doses.</param>
/// <param name="OutputTimes">Rising, from 0 on; at the time of a dose the value just before it is given. The last one ends the integration.</param>
public sealed record Ensemble(
    IReadOnlyList<IReadOnlyList<double>> Patients,
    DoseSchedule Schedule,
    IReadOnlyList<double> OutputTimes);
