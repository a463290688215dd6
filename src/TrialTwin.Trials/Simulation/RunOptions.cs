namespace TrialTwin.Trials.Simulation;

/// <summary>How a simulation is run; nothing here changes its result.</summary>
/// <param name="Threads">Worker threads, at least 1.</param>
/// <param name="Progress">Told the share done, 0 to 1; may be null.</param>
/// <param name="Cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
public readonly record struct RunOptions(int Threads, IProgress<double>? Progress, CancellationToken Cancellation);
