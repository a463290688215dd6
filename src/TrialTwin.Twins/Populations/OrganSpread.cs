using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>Spread of an organ's volume between people of one height, age and sex.</summary>
/// <param name="Tissue">Which.</param>
/// <param name="Kind">Shape of the distribution.</param>
/// <param name="Value">Coefficient of variation for normal, geometric standard deviation for lognormal.</param>
public sealed record OrganSpread(Tissue Tissue, SpreadKind Kind, double Value);
