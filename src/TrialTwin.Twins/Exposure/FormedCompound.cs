using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Exposure;

/// <summary>A metabolite of a study, with its compound read.</summary>
/// <param name="Compound">The metabolite.</param>
/// <param name="Enzyme">Pathway of the first compound that makes it.</param>
/// <param name="Share">Share of what passes the pathway, in moles.</param>
public sealed record FormedCompound(Compound Compound, PathwayEnzyme Enzyme, double Share);
