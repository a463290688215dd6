using TrialTwin.Numerics.Estimates;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Tests.Tables;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(0.81234, 0.0031, "0.812 ± 0.003")]
    [InlineData(0.81234, 0.0098, "0.81 ± 0.01")]
    [InlineData(-2.5, 0.21, "−2.5 ± 0.2")]
    [InlineData(412.3, 6.4, "412 ± 6")]
    [InlineData(-0.001, 0.02, "0.00 ± 0.02")]
    [InlineData(300, 0, "300")]
    [Trait("Requirement", "REQ-REP-3")]
    public void WithError_AnyEstimate_EndsWhereTheErrorBegins(double value, double error, string expected)
    {
        Assert.Equal(expected, NumberFormat.WithError(new MonteCarloEstimate(value, error)));
    }

    [Theory]
    [InlineData(0.05123, -0.0214, 0.1238, "0.051 (−0.021 to 0.124)")]
    [InlineData(12, 5, 19, "12.0 (5.0 to 19.0)")]
    [Trait("Requirement", "REQ-REP-3")]
    public void WithInterval_AnyEstimate_HasTwoDigitsOfItsHalfWidth(double value, double lower, double upper, string expected)
    {
        Assert.Equal(expected, NumberFormat.WithInterval(new IntervalEstimate(value, lower, upper)));
    }

    [Theory]
    [InlineData(1234.6, 3, "1235")]
    [InlineData(0.012345, 3, "0.0123")]
    [InlineData(70, 3, "70")]
    [InlineData(-9.96, 2, "−10")]
    [InlineData(0, 3, "0")]
    [InlineData(0.000001234, 3, "1.23E−6")]
    [InlineData(double.NaN, 3, "")]
    public void Significant_AnyNumber_HasSoManyDigits(double value, int digits, string expected)
    {
        Assert.Equal(expected, NumberFormat.Significant(value, digits));
    }

    [Theory]
    [InlineData(0.00001, "< 0.0001")]
    [InlineData(0.04321, "0.0432")]
    public void Probability_SmallOrNot_IsNeverZero(double p, string expected)
    {
        Assert.Equal(expected, NumberFormat.Probability(p));
    }

    [Fact]
    public void CsvText_CommaQuoteAndNumber_AreQuotedAndExact()
    {
        var table = new ResultTable("t", "T", "", [new("a, b"), new("n", "mg")], [new([new("say \"x\""), new("0.33", 1.0 / 3)])]);

        Assert.Equal("\"a, b\",n (mg)\n\"say \"\"x\"\"\",0.3333333333333333\n", CsvText.Of(table));
    }
}
