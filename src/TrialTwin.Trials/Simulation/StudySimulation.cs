using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Simulation;

/// <summary>Runs a whole study in one process, as the command line does.</summary>
public static class StudySimulation
{
    /// <param name="protocol">Protocol.</param>
    /// <param name="stage">Told in words what is being prepared; may be null.</param>
    /// <param name="options">Threads, progress of the simulation and cancellation.</param>
    /// <returns>The same bits for any number of threads.</returns>
    public static StudyResult Run(Protocol protocol, IProgress<string>? stage, RunOptions options) =>
        Run(PreparedStudy.Prepare(protocol, stage, options.Cancellation), stage, options);

    /// <summary>Runs a study that is prepared already.</summary>
    public static StudyResult Run(PreparedStudy study, IProgress<string>? stage, RunOptions options)
    {
        stage?.Report("Simulating trials");
        return study.Conclude(BlockRunner.Run(study.BlockCount, study.Simulate, options));
    }
}
