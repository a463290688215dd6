namespace TrialTwin.Trials.Multiplicity;

/// <summary>One step through a graph.</summary>
/// <param name="Hypothesis">Taken out in this step.</param>
/// <param name="Rejected">Whether it is rejected; a step after the last rejection shows what would come next.</param>
/// <param name="LocalAlphas">Level of each hypothesis before, in the order of the request.</param>
public sealed record GraphStepResult(string Hypothesis, bool Rejected, IReadOnlyList<double> LocalAlphas);
