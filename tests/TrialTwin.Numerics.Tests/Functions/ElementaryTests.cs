using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-3")]
public sealed class ElementaryTests
{
    [Theory]
    [InlineData(1e-300, -690.7755278982137)]
    [InlineData(5e-324, -744.4400719213812)]
    [InlineData(1e-5, -11.512925464970229)]
    [InlineData(0.1, -2.3025850929940455)]
    [InlineData(0.5, -0.6931471805599453)]
    [InlineData(0.7071, -0.346583180371942)]
    [InlineData(0.999999, -1.000000500029089e-06)]
    [InlineData(1.0000001, 9.999999505838704e-08)]
    [InlineData(1.5, 0.4054651081081644)]
    [InlineData(2.0, 0.6931471805599453)]
    [InlineData(10.0, 2.302585092994046)]
    [InlineData(12345.678, 9.421061321291832)]
    [InlineData(1e+100, 230.25850929940458)]
    [InlineData(1.7e+308, 709.7268368932282)]
    public void Log_Independent_WithinOneUlp(double x, double expected) =>
        Ulps.AssertWithin(1, expected, Elementary.Log(x));

    [Theory]
    [InlineData(-745.0, 5e-324)]
    [InlineData(-700.5, 5.980196118639791e-305)]
    [InlineData(-50.25, 1.5021118919431522e-22)]
    [InlineData(-1.0, 0.36787944117144233)]
    [InlineData(-0.3, 0.7408182206817179)]
    [InlineData(-1e-09, 0.999999999)]
    [InlineData(1e-20, 1.0)]
    [InlineData(0.34, 1.4049475905635938)]
    [InlineData(0.35, 1.4190675485932571)]
    [InlineData(1.0, 2.718281828459045)]
    [InlineData(2.5, 12.182493960703473)]
    [InlineData(10.1, 24343.00942440838)]
    [InlineData(100.7, 5.413203172330057e+43)]
    [InlineData(709.7, 1.6549840276802644e+308)]
    public void Exp_Independent_WithinOneUlp(double x, double expected) =>
        Ulps.AssertWithin(1, expected, Elementary.Exp(x));

    [Theory]
    [InlineData(-40.5, -1.0)]
    [InlineData(-3.0, -0.950212931632136)]
    [InlineData(-0.5, -0.3934693402873666)]
    [InlineData(-0.3, -0.2591817793182821)]
    [InlineData(-1e-12, -9.999999999995e-13)]
    [InlineData(1e-15, 1.0000000000000007e-15)]
    [InlineData(0.1, 0.10517091807564763)]
    [InlineData(0.339, 0.4035433452127261)]
    [InlineData(0.341, 0.4063532408621692)]
    [InlineData(0.8, 1.2255409284924677)]
    [InlineData(2.0, 6.38905609893065)]
    [InlineData(39.0, 8.659340042399374e+16)]
    [InlineData(100.0, 2.6881171418161356e+43)]
    public void Expm1_Independent_WithinTwoUlps(double x, double expected) =>
        Ulps.AssertWithin(2, expected, Elementary.Expm1(x));

    [Theory]
    [InlineData(-0.9999, -9.210340371976294)]
    [InlineData(-0.5, -0.6931471805599453)]
    [InlineData(-0.1, -0.10536051565782631)]
    [InlineData(-1e-10, -1.00000000005e-10)]
    [InlineData(1e-16, 1e-16)]
    [InlineData(1e-08, 9.999999950000001e-09)]
    [InlineData(0.3, 0.26236426446749106)]
    [InlineData(0.5, 0.4054651081081644)]
    [InlineData(1.0, 0.6931471805599453)]
    [InlineData(3.0, 1.3862943611198906)]
    [InlineData(10000000000.0, 23.025850930040455)]
    public void Log1p_Independent_WithinTwoUlps(double x, double expected) =>
        Ulps.AssertWithin(2, expected, Elementary.Log1p(x));

    [Theory]
    [InlineData(2.0, 0.5, 1.4142135623730951)]
    [InlineData(10.0, -300.0, 1e-300)]
    [InlineData(10.0, 308.0, 1e+308)]
    [InlineData(1.0001, 1000000.0, 2.6747109931126854e+43)]
    [InlineData(0.999999, -50000000.0, 5.184835155386612e+21)]
    [InlineData(3.7, 2.2, 17.784587354193263)]
    [InlineData(0.01, 0.75, 0.03162277660168379)]
    [InlineData(1e-200, 1.5, 1e-300)]
    [InlineData(70.0, 0.75, 24.200454924935872)]
    [InlineData(1.73, -0.3, 0.8483716925361757)]
    [InlineData(0.7072, 900.0, 3.872815470758872e-136)]
    public void Pow_Independent_WithinOneUlp(double x, double y, double expected) =>
        Ulps.AssertWithin(1, expected, Elementary.Pow(x, y));

    [Fact]
    public void Exp_OutsideTheRange_OverflowsAndUnderflowsAsIeee()
    {
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(709.79));
        Assert.Equal(0, Elementary.Exp(-745.2));
        Assert.True(double.IsNaN(Elementary.Exp(double.NaN)));
    }

    [Fact]
    public void Log_AtAndBelowZero_IsMinusInfinityAndNaN()
    {
        Assert.Equal(double.NegativeInfinity, Elementary.Log(0));
        Assert.True(double.IsNaN(Elementary.Log(-1)));
        Assert.Equal(double.PositiveInfinity, Elementary.Log(double.PositiveInfinity));
    }

    [Fact]
    public void Pow_AtTheEdges_FollowsIeee()
    {
        Assert.Equal(1, Elementary.Pow(0, 0));
        Assert.Equal(0, Elementary.Pow(0, 2));
        Assert.Equal(double.PositiveInfinity, Elementary.Pow(0, -2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Pow(-1, 2));
    }

    [Fact]
    public void ElementaryFunctions_OverTheWholeRange_AgreeWithThePlatformToThreeUlps()
    {
        for (var i = 0; i < 20_000; i++)
        {
            var x = -740 + (0.07243 * i);
            if (x < 709)
            {
                Ulps.AssertWithin(3, Math.Exp(x), Elementary.Exp(x));
            }

            var y = (i + 0.5) * 1.7e-3;
            Ulps.AssertWithin(3, Math.Log(y), Elementary.Log(y));
            Ulps.AssertWithin(3, Math.Pow(y, 1.37), Elementary.Pow(y, 1.37));
        }
    }
}
