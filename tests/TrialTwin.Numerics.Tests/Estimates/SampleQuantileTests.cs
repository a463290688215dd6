using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Numerics.Tests.Estimates;

[Trait("Requirement", "REQ-NUM-10")]
public sealed class SampleQuantileTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.05, 1.2)]
    [InlineData(0.5, 3)]
    [InlineData(0.9, 8)]
    [InlineData(1, 10)]
    public void OfSorted_IndependentByHand_IsTypeSeven(double p, double expected) =>
        Assert.Equal(expected, SampleQuantile.OfSorted([1, 2, 3, 5, 10], p), 1e-12);

    [Fact]
    public void OfSorted_OfNothing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SampleQuantile.OfSorted([], 0.5));
}
