using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Random;

[Trait("Requirement", "REQ-NUM-2")]
public sealed class RandomStreamTests
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("test");

    [Fact]
    public void Named_Published_IsFowlerNollVo()
    {
        // Test vectors of the FNV reference page: fnv1a32("foobar"), fnv1a32("a").
        Assert.Equal(0xbf9cf968u, StreamPurpose.Named("foobar").Code);
        Assert.Equal(0xe40c292cu, StreamPurpose.Named("a").Code);
    }

    [Fact]
    public void Stream_OfTheSameCoordinates_RepeatsItself()
    {
        var first = RandomStream.Create(42, Purpose, 3, 7);
        var second = RandomStream.Create(42, Purpose, 3, 7);
        for (var i = 0; i < 9; i++)
        {
            Assert.Equal(first.NextUniform(), second.NextUniform());
        }
    }

    [Fact]
    public void Stream_WithAnyCoordinateChanged_IsAnother()
    {
        double First(ulong seed, string purpose, uint replicate, uint subject)
        {
            var stream = RandomStream.Create(seed, StreamPurpose.Named(purpose), replicate, subject);
            return stream.NextUniform();
        }

        double[] draws = [First(1, "a", 0, 0), First(2, "a", 0, 0), First(1, "b", 0, 0), First(1, "a", 1, 0), First(1, "a", 0, 1)];
        Assert.Equal(draws.Length, draws.Distinct().Count());
    }

    [Fact]
    public void Draws_OfAnyDistribution_TakeOneNumberEach()
    {
        var mixed = RandomStream.Create(5, Purpose);
        mixed.NextNormal();
        mixed.NextExponential();
        mixed.NextIndex(10);
        var uniform = RandomStream.Create(5, Purpose);
        for (var i = 0; i < 3; i++)
        {
            uniform.NextUniform();
        }

        Assert.Equal(uniform.NextUniform(), mixed.NextUniform());
    }

    [Fact]
    public void Moments_OfManyDraws_LieWithinFiveStandardErrors()
    {
        const int N = 200_000;
        var stream = RandomStream.Create(2026, Purpose);
        double sum = 0, squares = 0, exponential = 0, index = 0;
        for (var i = 0; i < N; i++)
        {
            var z = stream.NextNormal();
            sum += z;
            squares += z * z;
            exponential += stream.NextExponential();
            index += stream.NextIndex(3);
        }

        Assert.Equal(0, sum / N, 5 / Math.Sqrt(N));
        Assert.Equal(1, squares / N, 5 * Math.Sqrt(2.0 / N));
        Assert.Equal(1, exponential / N, 5 / Math.Sqrt(N));
        Assert.Equal(1, index / N, 5 * Math.Sqrt(2.0 / 3 / N));
    }

    [Fact]
    public void NextIndex_OfNothing_IsRefused()
    {
        var stream = RandomStream.Create(1, Purpose);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.NextIndex(0));
    }
}
