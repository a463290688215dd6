using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class IncompleteBetaTests
{
    [Theory]
    [InlineData(0.5, 0.5, 0.3, 0.36901011956554536)]
    [InlineData(2.0, 3.0, 0.5, 0.6875)]
    [InlineData(0.1, 5.0, 0.01, 0.7690889207843463)]
    [InlineData(50.0, 40.0, 0.6, 0.8011534179744886)]
    [InlineData(500.5, 0.5, 0.99, 0.001519047958831173)]
    [InlineData(10000.0, 3.5, 0.9995, 0.1883609986517814)]
    [InlineData(1.5, 2000.0, 0.001, 0.7388058591895397)]
    public void Regularised_Independent_AgreesTo12Digits(double a, double b, double x, double expected) =>
        Assert.Equal(1, IncompleteBeta.Regularised(a, b, x) / expected, 1e-12);

    [Fact]
    public void Regularised_AtTheEnds_IsZeroAndOne()
    {
        Assert.Equal(0, IncompleteBeta.Regularised(2, 3, 0));
        Assert.Equal(1, IncompleteBeta.Regularised(2, 3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => IncompleteBeta.Regularised(2, 3, 1.1));
    }
}
