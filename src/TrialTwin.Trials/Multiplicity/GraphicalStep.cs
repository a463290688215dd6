namespace TrialTwin.Trials.Multiplicity;

/// <summary>One step of a graphical procedure.</summary>
/// <param name="Hypothesis">Position of the hypothesis that is taken out, from 0.</param>
/// <param name="LocalAlphas">Level of each hypothesis when it was tested; 0 for those taken out before.</param>
/// <param name="AdjustedP">Adjusted p-value of the hypothesis.</param>
public sealed record GraphicalStep(int Hypothesis, IReadOnlyList<double> LocalAlphas, double AdjustedP);
