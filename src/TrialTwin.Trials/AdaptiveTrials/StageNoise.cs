namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>The noise of one stage, kept as long as replicate and sizes stay the same.</summary>
internal sealed class StageNoise(int cells)
{
    private readonly int[] sizes = new int[cells];
    private long replicate = -1;

    /// <summary>Means of standard normal outcomes by cell.</summary>
    public double[] Means { get; } = new double[cells];

    /// <summary>Sum of squares within cells.</summary>
    public double SumOfSquares { get; private set; }

    public void Draw(IOutcomeSampler sampler, uint trial, int stage, ReadOnlySpan<int> wanted)
    {
        if (replicate == trial && wanted.SequenceEqual(sizes))
        {
            return;
        }

        replicate = trial;
        wanted.CopyTo(sizes);
        SumOfSquares = sampler.Draw(trial, stage, sizes, Means);
    }
}
