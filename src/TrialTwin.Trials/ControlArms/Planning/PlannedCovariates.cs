using TrialTwin.Trials.Comparison;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>The baseline covariates that an ordinary analysis adjusts for.</summary>
/// <param name="Count">Their coefficients in the model, at least 1.</param>
/// <param name="R2">Share of the outcome variance that they explain, with interval.</param>
/// <param name="Evidence">Observed on real patients or assumed.</param>
/// <param name="Source">Where the figure comes from, in words.</param>
public sealed record PlannedCovariates(int Count, PlannedR2 R2, SavingEvidence Evidence, string Source);
