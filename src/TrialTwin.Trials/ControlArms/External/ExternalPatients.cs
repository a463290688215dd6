using TrialTwin.Statistics.ExternalControls;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>The patients of both sources who are analysed, the trial's first.</summary>
/// <param name="Sources">Source and covariates of each.</param>
/// <param name="Outcome">Continuous and binary: outcome of each; empty for times.</param>
/// <param name="Survival">Times and events; null otherwise.</param>
/// <param name="Flows">Trial, then external.</param>
/// <param name="OneSided">Columns that vary in one source and are not in the other, in words.</param>
internal sealed record ExternalPatients(
    TwoSources Sources,
    IReadOnlyList<double> Outcome,
    SurvivalData? Survival,
    IReadOnlyList<SourceFlow> Flows,
    IReadOnlyList<ComparisonWarning> OneSided);
