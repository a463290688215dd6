using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Distributions;

public sealed class NormalVectorsTests
{
    [Theory]
    [Trait("Requirement", "REQ-NUM-4")]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(256)]
    [InlineData(5003)]
    public void Quantile_ManyProbabilities_HasTheBitsOfOneByOne(int count)
    {
        var stream = RandomStream.Create(5, StreamPurpose.Named("quantiles"));
        double[] values = [.. Enumerable.Range(0, count).Select(_ => stream.NextUniform())];
        double[] special = [0.075, 0.0749999999, 0.925, 0.5, 1e-12, 1 - 1e-12, 1e-300, 1.0 / (1L << 53)];
        special.AsSpan(0, Math.Min(special.Length, count)).CopyTo(values);
        double[] expected = [.. values.Select(NormalDistribution.Quantile)];

        NormalVectors.Quantile(values);

        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), values.Select(BitConverter.DoubleToInt64Bits));
    }
}
