namespace TrialTwin.Numerics.Estimates;

/// <summary>A quantity found by simulation, with the standard error that the number of replicates leaves.</summary>
public readonly record struct MonteCarloEstimate(double Value, double StandardError);
