namespace TrialTwin.Trials.Multiplicity;

/// <summary>What a request is read for; each needs its own part of it.</summary>
public enum MultiplicityPurpose
{
    /// <summary>Analysis: p-values.</summary>
    Analyse,

    /// <summary>Simulation: correlation, scenarios, plan.</summary>
    Simulate,
}
