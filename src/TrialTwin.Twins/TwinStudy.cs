using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins;

/// <summary>What to simulate: the same virtual patients through every arm.</summary>
/// <param name="Effect">Compound and effect model.</param>
/// <param name="Individuals">The patients.</param>
/// <param name="Arms">The arms.</param>
/// <param name="Weeks">Length, weeks, at least 1.</param>
/// <param name="Seed">Seed of the enzyme activities; patient i has a stream of its own.</param>
public sealed record TwinStudy(
    DrugEffect Effect,
    IReadOnlyList<Individual> Individuals,
    IReadOnlyList<TwinArm> Arms,
    int Weeks,
    ulong Seed);
