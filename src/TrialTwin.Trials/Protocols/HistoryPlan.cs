namespace TrialTwin.Trials.Protocols;

/// <summary>Which historical trial is learned from.</summary>
/// <param name="Source">Id of a data set of the library, such as "cdiscpilot01".</param>
/// <param name="ControlArm">Arm label whose patients are the history, as in the file ("Placebo").</param>
public sealed record HistoryPlan(string Source, string ControlArm);
