namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>Probabilities of ending at a look, before which the trial went on.</summary>
/// <param name="Efficacy">Rejects the null rate there.</param>
/// <param name="Futility">Ends there without rejection; at the last look whatever does not reject.</param>
public sealed record SingleArmLookOutcome(double Efficacy, double Futility);
