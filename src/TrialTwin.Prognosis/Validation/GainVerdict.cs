namespace TrialTwin.Prognosis.Validation;

/// <summary>What may be said of a gain. "Not demonstrated" is not "zero".</summary>
public enum GainVerdict
{
    NotDemonstrated,
    Demonstrated,
}
