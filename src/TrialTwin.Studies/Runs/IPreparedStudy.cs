using TrialTwin.Trials;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Studies.Runs;

/// <summary>A study ready to be simulated block by block; see <see cref="PreparedStudy"/>.</summary>
public interface IPreparedStudy
{
    int BlockCount { get; }

    BlockTally Simulate(int block, CancellationToken cancellation);

    StudyResult Conclude(IReadOnlyCollection<BlockTally> tallies);
}
