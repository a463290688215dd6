using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Exposure;

/// <summary>A compound that a pathway of the first one makes.</summary>
/// <param name="Compound">Compound of the library, or a file ending in .json beside the request.</param>
/// <param name="Enzyme">The pathway.</param>
/// <param name="Share">Share of what passes the pathway, in moles.</param>
public sealed record Metabolite(string Compound, PathwayEnzyme Enzyme, double Share = 1);
