using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.ControlArms.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.Tests.ControlArms.Borrowing;

public sealed class BorrowingSensitivityTests
{
    private static ControlArmRequest Example { get; } = ControlArmRequestReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs/formats/control-arm-request.md")).Split("```json")[3].Split("```")[0]);

    private static BorrowingSensitivityResult Rates { get; } = BorrowingPlanner.Plan(Example).Sensitivity!;

    [Theory]
    [Trait("Requirement", "REQ-TRIAL-80")]
    [InlineData(0.1, 0.00163915773, 0.08202978107, 0.87918427309)]
    [InlineData(1, 0.003788378129, 0.183332640756, 0.946508281768)]
    public void Trial_OfAPowerPrior_HasErrorAndPowerEnumeratedInR_Independent(double share, double low, double high, double power)
    {
        // 24 active patients, 6 controls, 127 of 513 historical responders; integrate() over the beta densities.
        var trial = new DriftingTrial(Example, new BorrowingPriors(Example).Power(share), 0.25, 6);

        Assert.Equal(low, trial.TypeIError(-0.05)!.Value, 1e-9);
        Assert.Equal(high, trial.TypeIError(0.1)!.Value, 1e-9);
        Assert.Equal(power, trial.Power(0)!.Value, 1e-9);
    }

    [Theory]
    [Trait("Requirement", "REQ-TRIAL-81")]
    [InlineData(0.1, 0.1121357474)]
    [InlineData(1, 0.06475516183)]
    public void ToleratedDrift_OfAPowerPrior_IsTheRootFoundInR_Independent(double share, double expected)
    {
        // R took 0.25 as the rate without drift; here it is the mean of the MAP prior.
        var row = Rates.Rows.Single(r => r.Prior.PowerShare == share && r.Controls == 6);

        Assert.Equal(0.25 + expected, new BorrowingPriors(Example).Map.Mean + row.ToleratedAbove!.Value, 1e-8);
    }

    [Theory]
    [Trait("Requirement", "REQ-TRIAL-82")]
    [InlineData(0.1, 0.9982899519, 0.536025354, 0.371588551)]
    [InlineData(1, 0.9997277187, 0.636725943, 0.384694712)]
    public void TippingPoint_OfAPowerPrior_IsTheRootFoundInR_Independent(double share, double probability, double bias, double mean)
    {
        var row = Rates.TippingPoints.Single(r => r.Prior.PowerShare == share);

        Assert.True(row.IsSuccess);
        Assert.Equal(probability, row.Probability, 1e-8);
        Assert.Equal(bias, row.Bias!.Value, 1e-6);
        Assert.Equal(mean, row.HistoryMean!.Value, 1e-6);
    }

    [Theory]
    [Trait("Requirement", "REQ-TRIAL-81")]
    [InlineData(0.2)]
    [InlineData(1)]
    public void Means_WithAPowerPrior_FollowTheClosedForm_DoubleProgrammed(double share)
    {
        // One historical study of 100 with mean 2, SD 10, 40 active and 20 controls; the flat prior is worth a ten-thousandth patient.
        var request = Means(share);
        var (history, controls) = (100 * share, 20);
        double whole = history + controls;
        double posterior = 10 * Math.Sqrt((1 / 40.0) + (1 / whole));
        double sampling = 10 * Math.Sqrt((1 / 40.0) + (controls / (whole * whole)));
        double z = NormalDistribution.Quantile(0.975);
        double tolerated = ((z * posterior) + (NormalDistribution.Quantile(0.1) * sampling)) * whole / history;
        double bias = ((9 - ((history * 2) + (controls * 3)) / whole) - (z * posterior)) * whole / history;

        var result = BorrowingPlanner.Plan(request).Sensitivity!;

        var row = result.Rows.Single(r => r.Prior.PowerShare == share);
        double centre = new BorrowingPriors(request).Map.Mean - 2;
        Assert.Equal(tolerated, row.ToleratedAbove!.Value + centre, 1e-2);
        Assert.Equal(bias, result.TippingPoints.Single(t => t.Prior.PowerShare == share).Bias!.Value, 1e-2);
        Assert.True(row.ToleratedBelow <= -29.9);
    }

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-80")]
    public void Rows_OfTheExample_ShowWhatBorrowingRisks()
    {
        Assert.Equal(15, Rates.Rows.Count);
        var alone = Rates.Rows.Where(row => row.Prior == new BorrowedPrior()).ToList();
        Assert.All(alone, row => Assert.Equal(Rates.Rows.Max(r => r.ToleratedAbove), row.ToleratedAbove));
        // More weight on history: more error under drift, more power without.
        Assert.True(At(0.2).LargestTypeIError > At(0.5).LargestTypeIError);
        Assert.True(At(0.2).Power > At(0.5).Power);
        Assert.All(Rates.Rows, row => Assert.Equal(row.IsSafe, row.LargestTypeIError <= 0.1 && row.Power >= 0.8));
        Assert.All(Rates.SafeSizes, size => Assert.Equal(
            Rates.Rows.Where(row => row.Prior == size.Prior && row.IsSafe).Select(row => (int?)row.Controls).Min(), size.Controls));

        static SensitivityRow At(double weight) => Rates.Rows.Single(row => row.Prior.RobustWeight == weight && row.Controls == 6);
    }

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-82")]
    public void TippingPoint_OfHistoryThatDoesNotCount_IsNone()
    {
        var plan = Example.Borrowing! with { Sensitivity = Example.Borrowing!.Sensitivity! with { RobustWeights = [1], PowerShares = [] }, Controls = [6] };

        var row = Assert.Single(BorrowingPlanner.Plan(Example with { Borrowing = plan }).Sensitivity!.TippingPoints);

        Assert.Null(row.Bias);
        Assert.Null(row.HistoryMean);
    }

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-80")]
    public void Validate_FaultySensitivity_NamesEveryFault()
    {
        var plan = Example.Borrowing! with
        {
            Sensitivity = new BorrowingSensitivityPlan(new DriftRange(0.1, -0.1, ""), [2], [0], [-1], new ObservedTrial(6, ActiveMean: 1, ControlMean: 2)),
        };

        Assert.Equal(
            [
                "borrowing.sensitivity.driftRange.lower", "borrowing.sensitivity.driftRange.upper", "borrowing.sensitivity.driftRange.justification",
                "borrowing.sensitivity.robustWeights[0]", "borrowing.sensitivity.heterogeneityScales[0]", "borrowing.sensitivity.powerShares[0]", "borrowing.sensitivity.observed",
            ],
            ControlArmRequestReader.Validate(Example with { Borrowing = plan }).Select(problem => problem.Path));
    }

    private static ControlArmRequest Means(double share) => Example with
    {
        Endpoint = new PlannedEndpoint(EndpointKind.Continuous, Difference: 7, StandardDeviationControl: 10),
        Borrowing = new BorrowingPlan(
            [new HistoricalControlGroup("a", 100, Mean: 2)], 1, 2, 50, 0.2, 40, [20], [0], 0.1,
            new BorrowingSensitivityPlan(new DriftRange(-1, 1, "a test"), [], [], [share], new ObservedTrial(20, ActiveMean: 9, ControlMean: 3))),
    };
}
