namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Trials to simulate with the twins.</summary>
/// <param name="Design">How they are laid out.</param>
/// <param name="Subjects">Subjects of each, at least 4.</param>
/// <param name="Count">Number of trials.</param>
/// <param name="AreaCvPercent">Geometric coefficient of variation of the area within a subject between occasions, %: what twins do not have.</param>
/// <param name="CmaxCvPercent">The same of the peak.</param>
public sealed record EquivalenceTrials(EquivalenceDesign Design, int Subjects, int Count, double AreaCvPercent, double CmaxCvPercent);
