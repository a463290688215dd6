using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Runs;

/// <summary>
/// What a run drives. The seam has two sides: the trial engine, and the tests' slow, failing and unwilling ones, with
/// which the run machinery is attacked.
/// </summary>
public interface IStudyEngine
{
    IPreparedStudy Prepare(Protocol protocol, IProgress<string>? stage, CancellationToken cancellation);
}
