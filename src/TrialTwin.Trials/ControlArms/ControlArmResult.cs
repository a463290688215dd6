namespace TrialTwin.Trials.ControlArms;

/// <summary>How far the control arm can shrink.</summary>
/// <param name="PlannedPatientsPerArm">Patients per arm of the plain design (ANCOVA) that the savings are taken from.</param>
/// <param name="Sizes">Sizes under the observed correlation: lower limit, estimate, upper limit.</param>
/// <param name="Sensitivity">Saving over SD, correlation discount and drift.</param>
public sealed record ControlArmResult(
    int PlannedPatientsPerArm,
    IReadOnlyList<ControlArmSize> Sizes,
    IReadOnlyList<ControlArmSensitivity> Sensitivity);
