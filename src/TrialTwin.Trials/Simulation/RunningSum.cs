using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Simulation;

/// <summary>Count, sum and sum of squares of a simulated quantity.</summary>
internal readonly record struct RunningSum(int Count, double Sum, double Squares)
{
    public MonteCarloEstimate Mean => MonteCarloEstimate.OfMean(Sum, Squares, Count);

    public RunningSum With(double value) => new(Count + 1, Sum + value, Squares + (value * value));

    public RunningSum Plus(RunningSum other) => new(Count + other.Count, Sum + other.Sum, Squares + other.Squares);
}
