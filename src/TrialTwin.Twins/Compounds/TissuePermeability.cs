using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Compounds;

/// <summary>A tissue that a compound enters slowly.</summary>
/// <param name="Tissue">Which; not lung, liver or kidney.</param>
/// <param name="Surface">Permeability-surface product of unbound drug in the reference man, L/h.</param>
public sealed record TissuePermeability(Tissue Tissue, CompoundParameter Surface);
