using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Tests.Designs;

[Trait("Requirement", "REQ-DES-3")]
public sealed class SequentialDesignTests
{
    private static readonly double[] FifthsOfInformation = [0.2, 0.4, 0.6, 0.8, 1];

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public void Probabilities_OfSpentErrors_AddUpToWhatWasSpent(int sides, bool binding)
    {
        var spending = new ErrorSpendingFunction.HwangShihDeCani(-2);
        var plan = new SequentialPlan(sides, 0.05, 0.2, [0.3, 0.55, 0.9, 1], new EfficacyBoundary.Spending(spending), new FutilityBoundary.Spending(spending), binding);
        var design = SequentialDesign.Create(plan);
        double[] alpha = spending.Cumulative(0.05, plan.Fractions);
        double[] beta = spending.Cumulative(0.2, plan.Fractions);
        double[] alphaSpent = sides == 1 || !binding ? design.CumulativeAlpha() : alpha;
        for (int look = 0; look < plan.Looks; look++)
        {
            Assert.Equal(alpha[look], alphaSpent[look], 1e-9);
        }

        Assert.Equal(beta[^1], design.CumulativeBeta()[^1], 1e-9);
        Assert.Equal(beta[2], design.CumulativeBeta()[2], 1e-9);
        Assert.Equal(0.8, design.Power(design.Test.Probabilities(design.Drift)), 1e-9);
    }

    [Fact]
    public void Probabilities_UnderAnyDrift_AddUpToOne()
    {
        // The last look's lower tail is what remains; drifts inside and outside the range that shares one recursion.
        var test = new SequentialTest(1, FifthsOfInformation, [4, 3, 2.5, 2.2, 2], [-1, double.NegativeInfinity, 0, 1]);
        foreach (double drift in new[] { -6, -0.5, 0, 3, 9.5, 14 })
        {
            var reached = test.Probabilities(drift);
            var schedule = new InformationSchedule(FifthsOfInformation, Math.Min(0, drift), Math.Max(0, drift));
            var density = ContinuationDensity.Start(schedule);
            for (int look = 0; look < 4; look++)
            {
                density = density.Next(ContinuationRegion.OneSided(test.FutilityBounds[look], test.EfficacyBounds[look]));
            }

            Assert.Equal(1, reached.Upper + reached.Futility.Sum() + density.LowerTail(2, drift), 1e-9);
        }
    }

    [Fact]
    public void Density_OfLooksCloseTogether_KeepsItsPrecision()
    {
        // A look that cannot stop the trial changes nothing, however close to the next one.
        var one = new SequentialTest(1, [0.5, 1], [2.5, 2], [double.NegativeInfinity]);
        var three = new SequentialTest(1, [0.5, 0.999, 1], [2.5, double.PositiveInfinity, 2], [double.NegativeInfinity, double.NegativeInfinity]);
        Assert.Equal(one.Probabilities(2.8).Upper, three.Probabilities(2.8).Upper, 1e-9);
    }

    [Fact]
    public void Bounds_ThatCannotBe_AreRefusedWithTheReason()
    {
        var peto = new SequentialPlan(1, 0.025, 0.2, [0.5, 1], new EfficacyBoundary.HaybittlePeto(1.5), new FutilityBoundary.None());
        Assert.Contains("leaves no type I error", Assert.Throws<UnsolvableDesignException>(() => SequentialDesign.Create(peto)).Message, StringComparison.Ordinal);
    }
}
