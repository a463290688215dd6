using System.Collections.Immutable;

namespace TrialTwin.Prognosis.History;

/// <summary>A finished trial that is learned from, patient by patient.</summary>
/// <param name="Id">Id in the library, such as "cdiscpilot01".</param>
/// <param name="Name">Name on pages.</param>
/// <param name="ControlArm">Arm label of the control patients.</param>
/// <param name="CovariateNames">Names of the patients' covariates, in their order.</param>
/// <param name="VisitWeeks">Weeks of the visits after baseline, ascending; the last is the endpoint's.</param>
/// <param name="Patients">All randomised patients.</param>
/// <param name="Files">Files read.</param>
public sealed record HistoricalTrial(
    string Id,
    string Name,
    string ControlArm,
    ImmutableArray<string> CovariateNames,
    ImmutableArray<double> VisitWeeks,
    ImmutableArray<HistoricalPatient> Patients,
    ImmutableArray<DataFile> Files)
{
    /// <summary>Control patients of the efficacy set: those that the prognostic model and the control course learn from.</summary>
    public ImmutableArray<HistoricalPatient> Controls => [.. Patients.Where(p => p.Arm == ControlArm && p.IsInEfficacySet)];

    /// <summary>All randomised control patients: those that dropout is counted in.</summary>
    public ImmutableArray<HistoricalPatient> RandomisedControls => [.. Patients.Where(p => p.Arm == ControlArm)];

    /// <summary>All randomised patients of the other arms.</summary>
    public ImmutableArray<HistoricalPatient> RandomisedActive => [.. Patients.Where(p => p.Arm != ControlArm)];

    public int CovariateIndex(string name) => CovariateNames.IndexOf(name);
}
