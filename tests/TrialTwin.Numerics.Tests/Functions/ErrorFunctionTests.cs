using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class ErrorFunctionTests
{
    [Theory]
    [InlineData(1e-10, 1.1283791670955126e-10)]
    [InlineData(0.1, 0.1124629160182849)]
    [InlineData(0.4, 0.42839235504666845)]
    [InlineData(0.5, 0.5204998778130465)]
    [InlineData(1.0, 0.8427007929497149)]
    [InlineData(2.0, 0.9953222650189527)]
    [InlineData(3.5, 0.9999992569016276)]
    public void Erf_Independent_WithinFourUlps(double x, double expected) =>
        Ulps.AssertWithin(4, expected, ErrorFunction.Erf(x));

    [Theory]
    [InlineData(-2.0, 1.9953222650189528)]
    [InlineData(0.3, 0.6713732405408726)]
    [InlineData(0.47, 0.5062549491139179)]
    [InlineData(1.0, 0.15729920705028513)]
    [InlineData(2.5, 0.0004069520174449589)]
    [InlineData(3.9, 3.4792248597231765e-08)]
    [InlineData(4.1, 6.700027654084918e-09)]
    [InlineData(6.0, 2.1519736712498913e-17)]
    [InlineData(10.0, 2.088487583762545e-45)]
    public void Erfc_Independent_WithinEightUlps(double x, double expected) =>
        Ulps.AssertWithin(8, expected, ErrorFunction.Erfc(x));
}
