using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.ControlArms;

namespace TrialTwin.Trials.Tests.ControlArms;

[Trait("Requirement", "REQ-TRIAL-8")]
public sealed class ControlArmFormulaTests
{
    [Theory]
    [InlineData(0.10, 18.2)]
    [InlineData(0.15, 26.1)]
    [InlineData(0.20, 33.3)]
    [InlineData(0.25, 40.0)]
    [InlineData(0.30, 46.2)]
    [InlineData(0.40, 57.1)]
    [InlineData(0.50, 66.7)]
    public void ControlSaving_IndependentTable_AgreesToPrintedDigit(double r2, double percent) =>
        Assert.Equal(percent, ControlArmFormula.ControlSavingPercent(r2), 0.05);

    [Fact]
    public void ControlSaving_NegativeR2_AsksForMoreControls() => Assert.True(ControlArmFormula.ControlSavingPercent(-0.05) < 0);

    [Fact]
    public void ControlsAtEqualError_KeepStandardError()
    {
        double controls = ControlArmFormula.ControlsAtEqualError(120, 120, 0.2);
        Assert.Equal(2.0 / 120, (1 - 0.2) * ((1.0 / 120) + (1 / controls)), 1e-12);
    }

    [Fact]
    public void Estimate_GainNotShown_GivesNoShrunkControlArmAtTheLowerLimit()
    {
        var result = ControlArmEstimator.Estimate(new ControlArmPlan(3, 2.5, 6, 0.025, 0.9, new IntervalEstimate(-0.01, -0.08, 0.06), [0.2, 0.4]));
        Assert.Equal(["observed, lower 95 % limit", "observed, estimate", "observed, upper 95 % limit"], result.Sizes.Take(3).Select(size => size.Label));
        Assert.Null(result.Sizes[0].ControlsShrunk);
        Assert.True(result.Sizes[0].ControlSavingPercent < 0);
        Assert.NotNull(result.Sizes[2].ControlsShrunk);
        Assert.True(result.Sizes[0].TotalPatients > result.Sizes[1].TotalPatients);
        Assert.Equal(2 * 3 * 3 * 3, result.Sensitivity.Count);
    }

    [Fact]
    public void Estimate_DriftAndDiscount_LowerTheSaving()
    {
        var rows = ControlArmEstimator.Estimate(new ControlArmPlan(3, 2.5, 6, 0.025, 0.9, new IntervalEstimate(0, -0.05, 0.05), [0.4])).Sensitivity;
        double full = rows.First(row => row is { SdMultiplier: 1, CorrelationDiscount: 1, DriftSd: 0 }).ControlSavingPercent;
        Assert.Equal(ControlArmFormula.ControlSavingPercent(0.16), full, 1e-12);
        Assert.True(rows.First(row => row is { SdMultiplier: 1, CorrelationDiscount: 0.5, DriftSd: 0 }).ControlSavingPercent < full);
        Assert.True(rows.First(row => row is { SdMultiplier: 1, CorrelationDiscount: 1, DriftSd: 0.5 }).ControlSavingPercent < full);
    }
}
