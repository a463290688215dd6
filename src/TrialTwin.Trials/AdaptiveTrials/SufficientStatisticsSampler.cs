using TrialTwin.Numerics.Random;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// Draws the cells' means and the pooled sum of squares, a chi-squared variable: Marsaglia and Tsang's method for the gamma
/// distribution (ACM Transactions on Mathematical Software 2000;26:363-372).
/// </summary>
/// <param name="seed">The run's seed.</param>
/// <param name="squaresAreNeeded">Whether the analysis estimates the variance; without, the sum of squares is 0.</param>
internal sealed class SufficientStatisticsSampler(ulong seed, bool squaresAreNeeded) : IOutcomeSampler
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("adaptive-sufficient-statistics");

    public double Draw(uint replicate, int stage, ReadOnlySpan<int> sizes, Span<double> means)
    {
        var stream = RandomStream.Create(seed, Purpose, replicate, (uint)stage);
        int freedom = 0;
        for (int cell = 0; cell < sizes.Length; cell++)
        {
            double noise = stream.NextNormal();
            means[cell] = sizes[cell] == 0 ? 0 : noise / Math.Sqrt(sizes[cell]);
            freedom += Math.Max(0, sizes[cell] - 1);
        }

        return squaresAreNeeded && freedom > 0 ? GammaSampling.NextChiSquared(ref stream, freedom) : 0;
    }
}
