namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>What a published effect was used for.</summary>
public enum EffectCheckUse
{
    Calibration,
    Check,
}
