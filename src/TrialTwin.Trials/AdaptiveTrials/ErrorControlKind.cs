namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What the control of the type I error rests on.</summary>
public enum ErrorControlKind
{
    /// <summary>On a theorem: it holds under every null hypothesis and for any adaptation.</summary>
    Proven,

    /// <summary>On the simulated null scenarios alone.</summary>
    Simulated,
}
