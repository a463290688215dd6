namespace TrialTwin.Trials.Simulation;

/// <summary>Sums over the replicates of one block, for every cell; small enough to be kept in the database.</summary>
/// <param name="Block">0-based block.</param>
/// <param name="Replicates">Replicates in the block.</param>
/// <param name="Content">The sums in the engine's own binary form (little-endian doubles).</param>
public sealed record BlockTally(int Block, int Replicates, byte[] Content);
