namespace TrialTwin.Trials.Multiplicity;

/// <summary>Outcome of a graphical procedure.</summary>
/// <param name="Test">Adjusted p-values and rejections.</param>
/// <param name="Steps">Order in which hypotheses are taken out, with the levels at each step; the steps after the last rejection show what would come next.</param>
public sealed record GraphicalProcedureResult(MultipleTestResult Test, IReadOnlyList<GraphicalStep> Steps);
