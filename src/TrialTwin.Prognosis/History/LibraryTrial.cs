using System.Collections.Immutable;
using TrialTwin.Prognosis.Covariates;

namespace TrialTwin.Prognosis.History;

/// <summary>What a protocol can choose of a historical trial, known without reading its patients.</summary>
/// <param name="Id">Id in the library, such as "cdiscpilot01".</param>
/// <param name="Name">Name on pages.</param>
/// <param name="ControlArm">Arm label of the control patients.</param>
/// <param name="Covariates">The patients' covariates, in their order.</param>
/// <param name="VisitWeeks">Weeks of the visits after baseline, ascending; the last is the endpoint's.</param>
public sealed record LibraryTrial(
    string Id,
    string Name,
    string ControlArm,
    ImmutableArray<Covariate> Covariates,
    ImmutableArray<double> VisitWeeks);
