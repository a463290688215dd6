namespace TrialTwin.Trials.Simulation;

/// <summary>The plan of the simulation study (aims, truths, estimand, methods, measures).</summary>
/// <param name="Replicates">Simulated trials per cell, 10 to 1000000.</param>
/// <param name="ReplicatesPerBlock">Replicates that one block of work holds; part of the result's identity.</param>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Aims">What the simulation is to find out.</param>
public sealed record SimulationPlan(int Replicates, int ReplicatesPerBlock, ulong Seed, string Aims);
