namespace TrialTwin.Twins.Compounds;

/// <summary>
/// Metabolism of a compound by one enzyme. Either an unbound intrinsic clearance, or a maximal rate with its Michaelis
/// constant, or a share of the metabolic part of the measured plasma clearance.
/// </summary>
/// <param name="Enzyme">Which.</param>
/// <param name="Clearance">Intrinsic clearance far below the Michaelis constant: uL/min/mg, uL/min/pmol, uL/min/10^6 cells, or L/h of the reference man's liver.</param>
/// <param name="MaximalRate">pmol/min/mg, pmol/min/pmol or umol/h of the reference man's liver; needs the Michaelis constant.</param>
/// <param name="MichaelisConstant">Unbound concentration at half the maximal rate, umol/L; null for linear kinetics.</param>
/// <param name="Share">Share of the metabolic clearance at low concentrations, 0 to 1; needs the plasma clearance.</param>
public sealed record EnzymePathway(
    PathwayEnzyme Enzyme,
    CompoundParameter? Clearance = null,
    CompoundParameter? MaximalRate = null,
    CompoundParameter? MichaelisConstant = null,
    CompoundParameter? Share = null);
