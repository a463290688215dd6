namespace TrialTwin.Prognosis.Cohorts;

/// <summary>One line of the baseline table; a null group has no such variable.</summary>
/// <param name="Variable">Such as "age".</param>
/// <param name="Unit">Unit, or "%" for a share.</param>
/// <param name="Trial">The historical trial's patients.</param>
/// <param name="Virtual">The virtual patients.</param>
/// <param name="Reference">NHANES, of the trial's age range, weighted to the trial's sex.</param>
public sealed record BaselineRow(
    string Variable,
    string Unit,
    GroupSummary? Trial,
    GroupSummary? Virtual,
    GroupSummary? Reference);
