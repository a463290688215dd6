using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// A protocol with everything learned from its history, ready to simulate trials block by block. Preparing is a pure
/// function of the protocol and the reference data, so that any worker can do it again.
/// </summary>
public sealed class PreparedStudy
{
    private PreparedStudy(Protocol protocol) => Protocol = protocol;

    public Protocol Protocol { get; }

    public PreparedFindings Findings => throw new NotSupportedException();

    /// <summary>Blocks of work; block b holds replicates b * ReplicatesPerBlock and on.</summary>
    public int BlockCount =>
        (Protocol.Simulation.Replicates + Protocol.Simulation.ReplicatesPerBlock - 1) / Protocol.Simulation.ReplicatesPerBlock;

    /// <summary>Reads the history, fits and freezes the prognostic model, judges the generator and runs the display twins.</summary>
    public static PreparedStudy Prepare(Protocol protocol, IProgress<string>? stage, CancellationToken cancellation) =>
        new(protocol);

    /// <summary>Simulates one block; the same tally on any thread or machine.</summary>
    public BlockTally Simulate(int block, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Merges tallies in block order; with some blocks missing the result is partial and says so.</summary>
    public StudyResult Conclude(IReadOnlyCollection<BlockTally> tallies) => throw new NotSupportedException();
}
