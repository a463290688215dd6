using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Exposure;

/// <summary>One pathway of metabolism, ready for an individual.</summary>
/// <param name="Enzyme">Which.</param>
/// <param name="ClearancePerUmol">Unbound intrinsic clearance at low concentrations, L/h per umol of enzyme; for "other", L/h per L of liver.</param>
/// <param name="MichaelisConstant">Unbound, umol/L; null for linear kinetics.</param>
internal sealed record Pathway(PathwayEnzyme Enzyme, double ClearancePerUmol, double? MichaelisConstant);
