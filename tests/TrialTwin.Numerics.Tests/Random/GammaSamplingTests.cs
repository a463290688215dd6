using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Random;

public sealed class GammaSamplingTests
{
    /// <summary>Mean and variance of a gamma variable are its shape; 4 standard errors of 40,000 numbers (excess kurtosis 6 / shape).</summary>
    [Theory]
    [Trait("Requirement", "REQ-NUM-4")]
    [InlineData(0.1)]
    [InlineData(0.8)]
    [InlineData(1)]
    [InlineData(7.5)]
    public void NextGamma_ManyNumbers_HaveTheMeanAndTheVarianceOfTheShape(double shape)
    {
        const int Count = 40000;
        var stream = RandomStream.Create(1, StreamPurpose.Named("gamma-test"));
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < Count; i++)
        {
            double deviation = GammaSampling.NextGamma(ref stream, shape) - shape;
            sum += deviation;
            squares += deviation * deviation;
        }

        Assert.Equal(0, sum / Count, 4 * Math.Sqrt(shape / Count));
        Assert.Equal(shape, squares / Count, 4 * shape * Math.Sqrt((2 + (6 / shape)) / Count));
    }
}
