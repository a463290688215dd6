using TrialTwin.Statistics.Descriptive;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.ControlArms.Planning;

[Trait("Requirement", "REQ-TRIAL-21")]
public sealed class AdjustedVarianceTests
{
    /// <summary>Schuler et al. 2022: s₀²/π₀ + s₁²/π₁ - π₀π₁ (r₀s₀/π₀ + r₁s₁/π₁)².</summary>
    [Theory]
    [InlineData(2, 0.5, 3, 0.3, 0.5)]
    [InlineData(1, 0.6, 1, 0.6, 0.75)]
    [InlineData(5, 0.1, 2, 0.8, 0.3)]
    public void PerPatient_WithOnePredictor_EqualsSchuler_Published(double s1, double r1, double s0, double r0, double share)
    {
        double slopes = (r0 * s0 / (1 - share)) + (r1 * s1 / share);
        double expected = (s0 * s0 / (1 - share)) + (s1 * s1 / share) - (share * (1 - share) * slopes * slopes);

        Assert.Equal(expected, new AdjustedVariance(new ArmOutcome(s1, r1 * r1), new ArmOutcome(s0, r0 * r0)).PerPatient(share), 1e-12);
    }

    /// <summary>A demonstration trial on ACTG 175 computed in R: formula 8.633, unadjusted 10.80, and the bound 11.30 that lies above both.</summary>
    [Fact]
    public void StandardError_OfTheDemonstration_EqualsR_Independent()
    {
        var rows = OracleTable.Rows("control-arms/actg175_procova_demo.csv");
        var (active, control) = (Arm(1), Arm(0));
        double share = (double)active.Count / (active.Count + control.Count);
        var adjusted = new AdjustedVariance(active.Outcome, control.Outcome);
        var plain = new AdjustedVariance(active.Outcome with { R2 = 0 }, control.Outcome with { R2 = 0 });

        Assert.Equal(8.633, Math.Sqrt(adjusted.PerPatient(share) / rows.Count), 0.0006);
        Assert.Equal(10.80, Math.Sqrt(plain.PerPatient(share) / rows.Count), 0.006);
        Assert.Equal(11.30, Math.Sqrt(adjusted.WorstCasePerPatient(share) / rows.Count), 0.006);

        (int Count, ArmOutcome Outcome) Arm(int arm)
        {
            var of = rows.Where(row => row.Number("w") == arm).ToList();
            double[] outcome = [.. of.Select(row => row.Number("cd420"))];
            double correlation = Correlation.Pearson([.. of.Select(row => row.Number("ps"))], outcome);
            return (of.Count, new ArmOutcome(SampleMoments.Of(outcome).StandardDeviation, correlation * correlation));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-1)]
    public void WorstCase_AtAnyCorrelation_LiesAbove(double correlation)
    {
        var variance = new AdjustedVariance(new ArmOutcome(2, 0.4), new ArmOutcome(2, 0.4), correlation);
        Assert.True(variance.WorstCasePerPatient(0.5) >= variance.PerPatient(0.5));
    }

    [Fact]
    public void ControlsFor_EqualArms_IsTheClosedFormula()
    {
        var plain = new AdjustedVariance(new ArmOutcome(3, 0), new ArmOutcome(3, 0));
        var adjusted = new AdjustedVariance(new ArmOutcome(3, 0.2), new ArmOutcome(3, 0.2));

        Assert.Equal(ControlArmFormula.ControlsAtEqualError(120, 120, 0.2), adjusted.ControlsFor(120, plain.Of(120, 120)), 1e-9);
    }

    [Fact]
    public void ControlsFor_UnlikeArms_GivesTheWantedVariance()
    {
        var variance = new AdjustedVariance(new ArmOutcome(3, 0.5), new ArmOutcome(2, 0.1), 0.5);
        double controls = variance.ControlsFor(100, 0.15);

        Assert.Equal(0.15, variance.Of(100, controls), 1e-12);
        Assert.Equal(double.PositiveInfinity, variance.ControlsFor(100, 0.01));
    }

    [Fact]
    public void Discount_ByEachConvention_MultipliesWhatItSays()
    {
        var discount = new Discount("stated", 0.9, 1, 1.1);
        var spread = discount.Apply(10, 0, 0.25, DiscountConvention.CorrelationAndSpread);
        var variance = discount.Apply(10, 0, 0.25, DiscountConvention.R2AndVariance);

        Assert.Equal(121 * (1 - (0.81 * 0.25)), spread.ResidualVariance, 1e-9);
        Assert.Equal(110 - (0.9 * 25), variance.ResidualVariance, 1e-9);
    }

    [Fact]
    public void Discount_OfAScoreThatDoesHarm_DoesNotSoftenIt() =>
        Assert.Equal(1.05, new Discount("half", 0.5).Apply(1, 0, -0.05, DiscountConvention.CorrelationAndSpread).ResidualVariance, 1e-12);

    [Fact]
    public void IncrementalR2_OfACTG175_IsSmallBesideTheBaseline() =>
        // Five-fold R² of the controls: CD4 at baseline alone 0.410, ridge on 14 covariates 0.440.
        Assert.Equal(0.051, IncrementalR2.Of(0.440, 0.410), 0.0005);
}
