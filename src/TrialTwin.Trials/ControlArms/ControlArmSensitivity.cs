namespace TrialTwin.Trials.ControlArms;

/// <summary>Saving of controls under one combination of what may go wrong.</summary>
/// <param name="SdMultiplier">Outcome SD in the trial over that of the history.</param>
/// <param name="CorrelationDiscount">Factor on the correlation of score and outcome, 0 to 1.</param>
/// <param name="DriftSd">SD of a drift unrelated to the score, in outcome SDs.</param>
/// <param name="AssumedCorrelation">Partial correlation before the discount.</param>
/// <param name="TotalPatients">Total patients needed at the target power.</param>
/// <param name="ControlSavingPercent">Fewer controls at an unchanged standard error, %.</param>
public sealed record ControlArmSensitivity(
    double SdMultiplier,
    double CorrelationDiscount,
    double DriftSd,
    double AssumedCorrelation,
    int TotalPatients,
    double ControlSavingPercent);
