namespace TrialTwin.Twins.Exposure;

/// <summary>
/// The amount of an enzyme in one organ relative to its usual level: dE/dt = k (1 + sum Emax C / (EC50 + C)) - E (k + sum kinact C / (KI + C)).
/// </summary>
/// <param name="Enzyme">Name, such as "cyp3A4".</param>
/// <param name="DegradationPerHour">k, 1/h.</param>
/// <param name="Inductions">What raises synthesis.</param>
/// <param name="Inactivations">What destroys enzyme.</param>
internal sealed record EnzymePool(
    string Enzyme, double DegradationPerHour, IReadOnlyList<Modulation> Inductions, IReadOnlyList<Modulation> Inactivations);
