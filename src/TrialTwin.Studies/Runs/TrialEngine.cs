using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Studies.Runs;

/// <summary>The engine that simulates trials.</summary>
internal sealed class TrialEngine : IStudyEngine
{
    public IPreparedStudy Prepare(Protocol protocol, IProgress<string>? stage, CancellationToken cancellation) =>
        new Prepared(PreparedStudy.Prepare(protocol, stage, cancellation));

    private sealed class Prepared(PreparedStudy study) : IPreparedStudy
    {
        public int BlockCount => study.BlockCount;

        public BlockTally Simulate(int block, CancellationToken cancellation) => study.Simulate(block, cancellation);

        public StudyResult Conclude(IReadOnlyCollection<BlockTally> tallies) => study.Conclude(tallies);
    }
}
