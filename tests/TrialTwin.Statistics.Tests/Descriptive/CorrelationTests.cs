using TrialTwin.Numerics.Estimates;
using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.Tests.Descriptive;

public sealed class CorrelationTests
{
    private static readonly double[] X = [1, 3, 2, 5, 4, 7];
    private static readonly double[] Y = [2, 3, 5, 4, 8, 6];
    private static readonly double[] Z = [1, 1, 2, 3, 5, 8];

    [Fact]
    [Trait("Requirement", "REQ-STAT-3")]
    public void Partial_Always_IsTheCorrelationOfResiduals_DoubleProgrammed()
    {
        var byResiduals = Correlation.Pearson(Residuals(X), Residuals(Y));

        Assert.Equal(byResiduals, Correlation.Partial(X, Y, Z), 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-STAT-3")]
    public void Pearson_OfAConstant_IsNotANumber() => Assert.True(double.IsNaN(Correlation.Pearson([1, 1, 1], [1, 2, 3])));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 2.5)]
    [InlineData(1, 4)]
    [Trait("Requirement", "REQ-STAT-3")]
    public void Quantile_OfFourValues_IsTypeSeven_Published(double probability, double expected) =>
        Assert.Equal(expected, SampleQuantile.Of([4, 1, 3, 2], probability), 1e-12);

    [Fact]
    [Trait("Requirement", "REQ-STAT-3")]
    public void Moments_OfASample_HaveDivisorNMinusOne()
    {
        var moments = SampleMoments.Of([1, 2, 4, 7]);

        Assert.Equal((4, 3.5), (moments.Count, moments.Mean));
        Assert.Equal(Math.Sqrt(7), moments.StandardDeviation, 1e-12);
    }

    private static double[] Residuals(double[] values)
    {
        var model = LinearModel.Fit(DesignMatrix.Intercept(6).WithCovariate("z", Z), values);
        return [.. values.Select((v, i) => v - model.Coefficients[0] - (model.Coefficients[1] * Z[i]))];
    }
}
