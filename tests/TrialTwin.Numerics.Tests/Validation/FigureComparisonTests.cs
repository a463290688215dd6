using TrialTwin.Numerics.Validation;

namespace TrialTwin.Numerics.Tests.Validation;

[Trait("Requirement", "REQ-VAL-1")]
public sealed class FigureComparisonTests
{
    [Theory]
    [InlineData(1.0, 1.05, 0.1, 0, true)]
    [InlineData(1.0, 1.2, 0.1, 0, false)]
    [InlineData(100.0, 101.0, 0, 0.02, true)]
    [InlineData(3.0, 3.0, 0, 0, true)]
    [InlineData(3.0, 4.0, 0, 0, false)]
    [InlineData(null, null, 0, 0, true)]
    [InlineData(null, 1.0, 1e9, 1e9, false)]
    [InlineData(1.0, null, 1e9, 1e9, false)]
    [InlineData(1.0, double.NaN, 1e9, 0, false)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, 0, 0, true)]
    [InlineData(1.0, double.PositiveInfinity, 1e9, 0, false)]
    public void Agrees_OnlyWithinTheTolerance(double? expected, double? found, double absolute, double relative, bool agrees) =>
        Assert.Equal(agrees, new FigureComparison("row", "quantity", expected, found, new Tolerance(absolute, relative)).Agrees);

    [Fact]
    public void Result_WithoutComparisons_HasNotPassed() =>
        Assert.False(new ValidationResult("area/suite", "nobody", Evidence.Published, []).Passed);
}
