namespace TrialTwin.Prognosis.Learners;

/// <summary>A text column among the covariates.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Levels">Every level that a training patient had; the first has no covariate of its own.</param>
public sealed record CategoryLevels(string Column, IReadOnlyList<string> Levels);
