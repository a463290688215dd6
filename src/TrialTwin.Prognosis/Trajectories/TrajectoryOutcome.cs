namespace TrialTwin.Prognosis.Trajectories;

/// <summary>The two documents of a fit: the frozen model and its judgement.</summary>
public sealed record TrajectoryOutcome(TrajectoryModel Model, TrajectoryResult Result);
