using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Numerics.Tests.Distributions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class StudentTTests
{
    [Theory]
    [InlineData(2.0, 3.0, 0.0696629842794216)]
    [InlineData(12.0, 1.0, 0.026464676059589874)]
    [InlineData(1.96, 100000.0, 0.02499928159715082)]
    [InlineData(0.1, 7.5, 0.4614826660338951)]
    [InlineData(6.0, 30.0, 6.971384383602371e-07)]
    [InlineData(2.5, 250.3, 0.0065300532920798005)]
    public void UpperTail_Independent_AgreesTo12Digits(double t, double degreesOfFreedom, double expected) =>
        Assert.Equal(1, StudentT.UpperTail(t, degreesOfFreedom) / expected, 1e-12);

    [Theory]
    [InlineData(0.975)]
    [InlineData(0.6)]
    [InlineData(0.0001)]
    public void Quantile_ClosedFormsOfOneAndTwoDegrees_Agree(double p)
    {
        Assert.Equal(1, StudentT.Quantile(p, 1) * -Math.Tan(Math.PI * p), 1e-12);
        Assert.Equal(1, StudentT.Quantile(p, 2) / ((2 * p) - 1) * Math.Sqrt(2 * p * (1 - p)), 1e-12);
    }

    [Fact]
    public void Quantile_OfEveryTail_InvertsTheCdf()
    {
        foreach (var degreesOfFreedom in new[] { 0.5, 1, 2.7, 30, 1e3, 1e6 })
        {
            foreach (var p in new[] { 1e-12, 1e-4, 0.025, 0.2, 0.3, 0.49, 0.4999 })
            {
                var t = StudentT.Quantile(p, degreesOfFreedom);
                Assert.Equal(1, StudentT.Cdf(t, degreesOfFreedom) / p, 1e-11);
            }
        }
    }

    [Fact]
    public void StudentT_WithInfiniteDegreesOfFreedom_IsNormal()
    {
        Assert.Equal(NormalDistribution.UpperTail(1.7), StudentT.UpperTail(1.7, double.PositiveInfinity));
        Assert.Equal(NormalDistribution.Quantile(0.975), StudentT.Quantile(0.975, double.PositiveInfinity));
    }

    [Fact]
    public void TwoSidedP_OfEitherSign_IsTheSame() =>
        Assert.Equal(StudentT.TwoSidedP(2.1, 17), StudentT.TwoSidedP(-2.1, 17));
}
