namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Who is compared with the external controls.</summary>
public enum ExternalComparison
{
    /// <summary>The trial's own controls: a true difference is bias.</summary>
    Controls,

    /// <summary>Patients under the new treatment: effect and bias cannot be told apart.</summary>
    Treatment,
}
