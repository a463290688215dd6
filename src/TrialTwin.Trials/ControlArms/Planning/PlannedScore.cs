using TrialTwin.Trials.Comparison;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>A prognostic score that the analysis may adjust for as well.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">Label in output.</param>
/// <param name="R2">R² with interval; of what is said by <paramref name="R2Is"/>.</param>
/// <param name="R2Is">Incremental over the covariates, or of covariates and score together.</param>
/// <param name="Evidence">Observed on patients the score had not seen, or assumed.</param>
/// <param name="Source">Where the figure comes from, in words.</param>
public sealed record PlannedScore(string Id, string Label, PlannedR2 R2, R2Meaning R2Is, SavingEvidence Evidence, string Source)
{
    /// <summary>Incremental R² over covariates of the given R²; limits are those of the score alone.</summary>
    public PlannedR2 Incremental(double covariates) => R2Is == R2Meaning.Incremental
        ? R2
        : new PlannedR2(
            IncrementalR2.Of(R2.Value, covariates), IncrementalR2.Of(R2.Lower, covariates), IncrementalR2.Of(R2.Upper, covariates), R2.Level);
}
