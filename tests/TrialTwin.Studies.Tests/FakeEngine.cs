using System.Buffers.Binary;
using System.Collections.Concurrent;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Studies.Tests;

/// <summary>An engine that is as slow, deaf or faulty as a test wants it, and whose result depends on every tally.</summary>
internal sealed class FakeEngine : IStudyEngine
{
    public TimeSpan PrepareTime { get; init; }

    /// <summary>Prepares without looking at the cancellation token.</summary>
    public bool IsDeaf { get; init; }

    public TimeSpan BlockTime { get; init; }

    public int? FailsAtBlock { get; init; }

    public IReadOnlyList<Numerics.Problems.Problem> Refuses { get; init; } = [];

    /// <summary>Seed of the protocol and block, in the order in which the blocks were simulated.</summary>
    public ConcurrentQueue<(ulong Seed, int Block)> Simulated { get; } = new();

    public IPreparedStudy Prepare(Protocol protocol, IProgress<string>? stage, CancellationToken cancellation)
    {
        stage?.Report("reading the history");
        (IsDeaf ? CancellationToken.None : cancellation).WaitHandle.WaitOne(PrepareTime);
        if (!IsDeaf)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return Refuses.Count > 0 ? throw new Numerics.Problems.BadInputException(Refuses) : new Prepared(this, protocol);
    }

    private sealed class Prepared(FakeEngine engine, Protocol protocol) : IPreparedStudy
    {
        private readonly int perBlock = protocol.Simulation.ReplicatesPerBlock;

        public int BlockCount => (protocol.Simulation.Replicates + perBlock - 1) / perBlock;

        public BlockTally Simulate(int block, CancellationToken cancellation)
        {
            cancellation.WaitHandle.WaitOne(engine.BlockTime);
            cancellation.ThrowIfCancellationRequested();
            if (block == engine.FailsAtBlock)
            {
                throw new InvalidOperationException("The matrix is singular.");
            }

            engine.Simulated.Enqueue((protocol.Simulation.Seed, block));
            var content = new byte[16];
            BinaryPrimitives.WriteUInt64LittleEndian(content, protocol.Simulation.Seed * 31 + (ulong)block);
            return new BlockTally(block, Math.Min(perBlock, protocol.Simulation.Replicates - (block * perBlock)), content);
        }

        public StudyResult Conclude(IReadOnlyCollection<BlockTally> tallies)
        {
            var all = tallies.OrderBy(t => t.Block).SelectMany(t => t.Content.Prepend((byte)t.Block)).ToArray();
            return SampleResult.Of(protocol, tallies.Sum(t => t.Replicates), CanonicalJson.Sha256Hex(all));
        }
    }
}
