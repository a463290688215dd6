namespace TrialTwin.Statistics.ExternalControls;

/// <summary>Whom an adjusted comparison speaks for.</summary>
public enum TargetPopulation
{
    /// <summary>The trial's patients: external patients weigh e/(1 − e), e being their probability to be in the trial (ATT).</summary>
    Trial,

    /// <summary>Patients whom either source might have enrolled: weights 1 − e and e (ATO; Li, Morgan and Zaslavsky 2018).</summary>
    Overlap,
}
