namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>One look of a single-arm trial that counts responders.</summary>
/// <param name="Patients">Patients by then, all stages together.</param>
/// <param name="FutilityUpTo">The trial ends without rejection with at most so many responders; null when it cannot.</param>
/// <param name="EfficacyFrom">It rejects the null rate with at least so many responders; null when it cannot.</param>
public sealed record SingleArmLook(int Patients, int? FutilityUpTo = null, int? EfficacyFrom = null);
