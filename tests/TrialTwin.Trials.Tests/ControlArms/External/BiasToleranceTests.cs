using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.ControlArms.External;

namespace TrialTwin.Trials.Tests.ControlArms.External;

[Trait("Requirement", "REQ-TRIAL-83")]
public sealed class BiasToleranceTests
{
    [Fact]
    public void Bias_OfRotterdamAgainstGbsg_FollowsFromThePrintedInterval_DoubleProgrammed()
    {
        // 0.999 (0.838 to 1.190): the log standard error is log(1.190/0.838)/3.92 = 0.0895; z of a bias of 1.15 is 1.562.
        var bias = Requests.BreastResult.Bias;

        Assert.Null(bias.Tipping);
        Assert.Equal(0.345, bias.TypeIErrorAtImportant, 0.002);
        Assert.Equal(Elementary.Exp(0.0895 * (1.95996 - 1.28155)), Elementary.Exp(bias.Tolerated), 0.0005);
    }

    [Fact]
    public void Tolerated_Bias_KeepsTheErrorAtItsLimit()
    {
        var primary = Row(2, 0.5);
        var bias = BiasTolerance.Of(primary, new ImportantBias(0.3, "a test"), 0.1);

        Assert.Equal(0.1, BiasTolerance.Of(primary, new ImportantBias(bias.Tolerated, "a test"), 0.1).TypeIErrorAtImportant, 1e-12);
        Assert.Equal(NormalDistribution.Cdf(0.6 - 1.959963984540054), bias.TypeIErrorAtImportant, 1e-12);
        Assert.Equal(0, BiasTolerance.Of(primary, new ImportantBias(0.3, "a test"), 0.025).Tolerated, 1e-12);
    }

    [Theory]
    [InlineData(2, 1.02)]
    [InlineData(-2, -1.02)]
    [InlineData(0.5, null)]
    public void Tipping_Bias_IsTheLimitNearestToNoDifference(double estimate, double? expected)
    {
        var tipping = BiasTolerance.Of(Row(estimate, 0.5), new ImportantBias(0.3, "a test"), 0.1).Tipping;

        Assert.Equal(expected is null, tipping is null);
        Assert.Equal(expected ?? 0, tipping ?? 0, 1e-3);
    }

    private static ComparisonRow Row(double estimate, double error) => new(
        ComparisonMethod.Regression, ComparisonMeasure.Difference, estimate, error, estimate - (1.96 * error), estimate + (1.96 * error), 100, 100);
}
