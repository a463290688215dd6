using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class GammaFunctionTests
{
    [Theory]
    [InlineData(0.001, 6.907178885383853)]
    [InlineData(0.5, 0.5723649429247001)]
    [InlineData(1.5, -0.12078223763524522)]
    [InlineData(2.5, 0.2846828704729192)]
    [InlineData(3.0001, 0.6932394609681)]
    [InlineData(9.99, 12.779315214350193)]
    [InlineData(10.0, 12.801827480081469)]
    [InlineData(55.5, 166.32150615984037)]
    [InlineData(100000.0, 1051287.7089736569)]
    public void LogGamma_Independent_WithinFourDigitsOfDouble(double x, double expected) =>
        Assert.Equal(expected, GammaFunction.LogGamma(x), 3e-15 * Math.Max(1, Math.Abs(expected)));

    [Theory]
    [InlineData(0.5, 0.5, 1.1447298858494002)]
    [InlineData(2, 3, -2.4849066497880004)]
    public void LogBeta_ClosedForm_Agrees(double a, double b, double expected) =>
        Assert.Equal(expected, GammaFunction.LogBeta(a, b), 1e-14);

    [Fact]
    public void LogBeta_LargeAndSmallShape_KeepsItsDigits()
    {
        // B(a, 1) = 1 / a.
        Assert.Equal(-Math.Log(5e7), GammaFunction.LogBeta(5e7, 1), 1e-14 * 20);
    }

    [Fact]
    public void LogGamma_NotPositive_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GammaFunction.LogGamma(0));
}
