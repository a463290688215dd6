using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Simulation;

/// <summary>Simulated trials by the look and the reason of their end.</summary>
internal sealed class StopTally(int looks)
{
    private readonly int[] efficacy = new int[looks];
    private readonly int[] futility = new int[looks];

    public int Replicates { get; private set; }

    /// <summary>Trials that reject at any look.</summary>
    public MonteCarloEstimate Power => MonteCarloEstimate.OfShare(efficacy.Sum(), Replicates);

    /// <summary>Trials that end before the last look.</summary>
    public MonteCarloEstimate StoppedEarly => MonteCarloEstimate.OfShare(efficacy.SkipLast(1).Sum() + futility.Sum(), Replicates);

    public MonteCarloEstimate EfficacyAt(int look) => MonteCarloEstimate.OfShare(efficacy[look], Replicates);

    public MonteCarloEstimate FutilityAt(int look) => MonteCarloEstimate.OfShare(futility[look], Replicates);

    public void Add(int look, TrialStop stop)
    {
        Replicates++;
        efficacy[look] += stop == TrialStop.Efficacy ? 1 : 0;
        futility[look] += stop == TrialStop.Futility ? 1 : 0;
    }

    public void Merge(StopTally later)
    {
        Replicates += later.Replicates;
        for (int look = 0; look < looks; look++)
        {
            efficacy[look] += later.efficacy[look];
            futility[look] += later.futility[look];
        }
    }
}
