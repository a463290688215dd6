using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Numerics.Tests.Distributions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class FisherFTests
{
    [Theory]
    [InlineData(3.0, 2.0, 10.0, 0.095367431640625)]
    [InlineData(1.0, 5.5, 100.0, 0.4260241314188434)]
    [InlineData(8.3, 1.0, 400.0, 0.00417793533533721)]
    [InlineData(0.2, 3.0, 7.0, 0.8931679556624897)]
    public void UpperTail_Independent_AgreesTo12Digits(double f, double numerator, double denominator, double expected) =>
        Assert.Equal(1, FisherF.UpperTail(f, numerator, denominator) / expected, 1e-12);

    [Fact]
    public void UpperTail_OfOneNumeratorDegree_IsTheTwoSidedTTest() =>
        Assert.Equal(StudentT.TwoSidedP(1.83, 42), FisherF.UpperTail(1.83 * 1.83, 1, 42), 1e-14);
}
