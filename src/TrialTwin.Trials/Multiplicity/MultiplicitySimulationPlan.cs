using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>What the simulation of a multiple test needs.</summary>
/// <param name="Correlation">Of the hypotheses' statistics at the same look: one row for each hypothesis.</param>
/// <param name="Scenarios">Assumed truths.</param>
/// <param name="Plan">Replicates and seed.</param>
public sealed record MultiplicitySimulationPlan(
    IReadOnlyList<IReadOnlyList<double>> Correlation,
    IReadOnlyList<MultiplicityScenario> Scenarios,
    SimulationPlan Plan);
