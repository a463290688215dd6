using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Designs.SingleArm;

namespace TrialTwin.Trials.Tests.Designs.SingleArm;

[Trait("Requirement", "REQ-DES-6")]
public sealed class SingleArmDesignTests
{
    private static readonly SingleArmPlan Plan = new(0.1, 0.3, 0.05, 0.8);

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.37)]
    [InlineData(1)]
    public void Evaluate_AnyRate_EndsOnceWithProbabilityOne(double rate)
    {
        var design = new SingleArmDesign([new(20, 1, 9), new(40, null, null), new(70, 8, 15)]);

        var reached = design.Evaluate(rate);

        Assert.Equal(1, reached.Looks.Sum(look => look.Efficacy + look.Futility), 1e-12);
        Assert.InRange(reached.ExpectedPatients, 20, 70 + 1e-9);
        if (rate is 0 or 1)
        {
            Assert.Equal(rate, reached.Rejection, 1e-12);
        }
    }

    [Fact]
    public void Find_SingleStage_KeepsBothErrorsAndTellsWherePowerLasts()
    {
        var (smallest, lasting) = SingleStageSearch.Find(Plan, 100);

        Assert.True(smallest.Evaluate(0.1).Rejection <= 0.05 && smallest.Evaluate(0.3).Rejection >= 0.8);
        Assert.True(SingleStageSearch.Power(Plan, smallest.MaximumPatients - 1) < 0.8);
        Assert.True(lasting!.MaximumPatients > smallest.MaximumPatients);
        Assert.True(SingleStageSearch.Power(Plan, lasting.MaximumPatients - 1) < 0.8);
        Assert.All(Enumerable.Range(lasting.MaximumPatients, 100 - lasting.MaximumPatients), n => Assert.True(SingleStageSearch.Power(Plan, n) >= 0.8));
    }

    [Fact]
    public void Find_WithTooFewPatients_IsRefused()
    {
        Assert.Throws<UnsolvableDesignException>(() => SimonSearch.Find(Plan, 15));
        Assert.Throws<UnsolvableDesignException>(() => SingleStageSearch.Find(Plan, 10));
    }

    [Fact]
    public void Design_WithBoundsThatCross_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new SingleArmDesign([new(20, 5, 5), new(40, null, 8)]));
        Assert.Throws<ArgumentException>(() => new SingleArmDesign([new(20, 5, null), new(20, null, 8)]));
        Assert.Throws<ArgumentException>(() => new SingleArmDesign([new(20, 5, null)]));
    }
}
