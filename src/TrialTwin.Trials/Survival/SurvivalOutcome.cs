using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Survival;

/// <summary>How one simulated trial ended.</summary>
/// <param name="Look">Index of the last look.</param>
/// <param name="Stop">Why it ended there.</param>
/// <param name="Events">Events analysed.</param>
/// <param name="Patients">Patients randomised by then.</param>
/// <param name="ShortOfEvents">Whether the look's events could not be reached, because too many patients dropped out.</param>
/// <param name="HorizonCut">Whether the horizon of restricted means had to be cut.</param>
/// <param name="HazardRatio">Estimated at the end; null if not asked for or without a maximum.</param>
internal readonly record struct SurvivalOutcome(
    int Look,
    TrialStop Stop,
    int Events,
    int Patients,
    bool ShortOfEvents,
    bool HorizonCut,
    SurvivalEstimate? HazardRatio);
