namespace TrialTwin.Trials.Simulation;

/// <summary>Why a trial ended.</summary>
internal enum TrialStop
{
    /// <summary>The null hypothesis was rejected in favour of treatment.</summary>
    Efficacy,

    /// <summary>Stopped for futility at an interim look.</summary>
    Futility,

    /// <summary>The final analysis did not reject.</summary>
    End,
}
