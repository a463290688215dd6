using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Randomisation;

namespace TrialTwin.Trials.Tests.Randomisation;

[Trait("Requirement", "REQ-TRIAL-4")]
public sealed class PermutedBlocksTests
{
    [Fact]
    public void Fill_EveryBlock_HoldsTheRatio()
    {
        var list = new byte[503];
        var stream = RandomStream.Create(1, StreamPurpose.Named("blocks"));
        PermutedBlocks.Fill(list, [2, 2, 1], ref stream);
        for (int start = 0; start + 5 <= list.Length; start += 5)
        {
            Assert.Equal(new byte[] { 0, 0, 1, 1, 2 }, list.Skip(start).Take(5).Order());
        }
    }

    [Fact]
    public void Fill_FirstPlace_IsFairWithinMonteCarloError()
    {
        const int Lists = 6000;
        var counts = new int[3];
        var list = new byte[3];
        for (uint i = 0; i < Lists; i++)
        {
            var stream = RandomStream.Create(2, StreamPurpose.Named("blocks"), i);
            PermutedBlocks.Fill(list, [1, 1, 1], ref stream);
            counts[list[0]]++;
        }

        double error = Math.Sqrt(Lists / 3.0 * (2.0 / 3));
        Assert.All(counts, count => Assert.InRange(count, (Lists / 3.0) - (4 * error), (Lists / 3.0) + (4 * error)));
    }
}
