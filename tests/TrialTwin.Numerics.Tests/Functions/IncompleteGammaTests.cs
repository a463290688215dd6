using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Closed forms: whole and half shapes, recurrences, and values at 1 and 1/2.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class IncompleteGammaTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void Upper_OfShapeThree_IsThePoissonSum(double x)
    {
        double expected = Math.Exp(-x) * (1 + x + (x * x / 2));
        Assert.Equal(1, IncompleteGamma.Upper(3, x) / expected, 1e-12);
        Assert.Equal(1, IncompleteGamma.Lower(3, x) + IncompleteGamma.Upper(3, x), 1e-14);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(2)]
    public void Lower_OfShapeOneHalf_IsTheErrorFunction(double x) =>
        Assert.Equal(1, IncompleteGamma.Lower(0.5, x * x) / ErrorFunction.Erf(x), 1e-12);

    [Fact]
    public void Polygamma_AtOneAndOneHalf_HasItsClosedForms()
    {
        const double euler = 0.57721566490153286061;
        Assert.Equal(-euler, PolygammaFunction.Digamma(1), 1e-13);
        Assert.Equal(-euler - (2 * Math.Log(2)), PolygammaFunction.Digamma(0.5), 1e-13);
        Assert.Equal(Math.PI * Math.PI / 6, PolygammaFunction.Trigamma(1), 1e-13);
        Assert.Equal(Math.PI * Math.PI / 2, PolygammaFunction.Trigamma(0.5), 1e-13);
        Assert.Equal(Math.Log(1e6), PolygammaFunction.Digamma(1e6), 1e-6);
    }
}
