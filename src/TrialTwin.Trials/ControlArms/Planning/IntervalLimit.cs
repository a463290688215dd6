namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>Which point of an interval a size was computed at.</summary>
public enum IntervalLimit
{
    Lower,
    Estimate,
    Upper,
}
