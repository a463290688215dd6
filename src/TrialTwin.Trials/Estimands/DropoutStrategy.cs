namespace TrialTwin.Trials.Estimands;

/// <summary>How leaving treatment before the endpoint is handled.</summary>
public enum DropoutStrategy
{
    /// <summary>The outcome counts whatever happened: patients are followed to the endpoint off treatment.</summary>
    TreatmentPolicy,

    /// <summary>The outcome had the patient stayed on treatment; values after leaving are missing.</summary>
    Hypothetical,
}
