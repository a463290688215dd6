namespace TrialTwin.Prognosis.History;

/// <summary>One randomised patient of a historical trial.</summary>
/// <param name="Id">Subject identifier of the file.</param>
/// <param name="Arm">Planned arm, as in the file.</param>
/// <param name="Dose">Planned dose, in the file's unit (mg/day).</param>
/// <param name="SiteGroup">Pooled site.</param>
/// <param name="IsInEfficacySet">Whether the trial's efficacy analysis counts the patient.</param>
/// <param name="Covariates">Baseline covariates in the order of the trial's <see cref="HistoricalTrial.CovariateNames"/>; NaN where missing.</param>
/// <param name="ObservedChange">Change from baseline at each visit; NaN where it was not observed.</param>
/// <param name="CarriedChange">The same with the last observation carried forward; NaN where there is none.</param>
/// <param name="WeeksOnTreatment">Weeks from first to last dose.</param>
/// <param name="CompletedVisits">Visits up to which the patient stayed on treatment: 0 for none, the number of visits for all.</param>
/// <param name="ReasonForLeaving">Reason as in the file, "Completed" for a completer.</param>
public sealed record HistoricalPatient(
    string Id,
    string Arm,
    double Dose,
    string SiteGroup,
    bool IsInEfficacySet,
    double[] Covariates,
    double[] ObservedChange,
    double[] CarriedChange,
    double WeeksOnTreatment,
    int CompletedVisits,
    string ReasonForLeaving)
{
    /// <summary>Whether the patient left treatment before the last visit.</summary>
    public bool LeftBeforeEnd => CompletedVisits < ObservedChange.Length;
}
