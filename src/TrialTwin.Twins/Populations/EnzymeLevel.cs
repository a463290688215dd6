namespace TrialTwin.Twins.Populations;

/// <summary>An enzyme in an individual's liver.</summary>
/// <param name="Enzyme">Which.</param>
/// <param name="UmolPerLLiver">Active enzyme, umol per L of functional liver.</param>
/// <param name="Phenotype">Phenotype; null without polymorphism.</param>
public sealed record EnzymeLevel(Enzyme Enzyme, double UmolPerLLiver, Phenotype? Phenotype);
