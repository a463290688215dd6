namespace TrialTwin.Trials.Survival;

/// <summary>A Fleming-Harrington weight S^rho (1 - S)^gamma.</summary>
/// <param name="Rho">On early events, 0 to 2.</param>
/// <param name="Gamma">On late events, 0 to 2.</param>
public sealed record EventWeight(double Rho, double Gamma);
