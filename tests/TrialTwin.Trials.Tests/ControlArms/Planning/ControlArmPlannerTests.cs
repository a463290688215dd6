using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.Tests.ControlArms.Planning;

[Trait("Requirement", "REQ-TRIAL-22")]
public sealed class ControlArmPlannerTests
{
    private static ControlArmRequest Example { get; } = ControlArmRequestReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs/formats/control-arm-request.md")).Split("```json")[1].Split("```")[0]);

    [Fact]
    public void Plan_OfTheExample_SetsPlainBesideClever()
    {
        var sizes = ControlArmPlanner.Plan(Example).Where(size => size is { Allocation: "1:1", Discount: "none", At: IntervalLimit.Estimate }).ToList();

        Assert.Equal(PlannedMethod.Unadjusted, sizes[0].Method);
        Assert.Null(sizes[0].Evidence);
        Assert.Equal(PlannedMethod.Ancova, sizes[1].Method);
        Assert.All(sizes.Skip(2), size => Assert.Equal(PlannedMethod.Score, size.Method));
        Assert.True(sizes[1].TotalPatients < sizes[0].TotalPatients);
        Assert.All(sizes, size => Assert.InRange(size.Power, 0.895, 0.93));
        Assert.Contains(sizes, size => size.Evidence == SavingEvidence.Observed);
        Assert.Contains(sizes, size => size.Evidence == SavingEvidence.Assumed);
    }

    [Fact]
    public void Plan_AtALowerLimitBelowZero_SavesNoControl()
    {
        var size = ControlArmPlanner.Plan(Example).First(row => row is { Method: PlannedMethod.Score, At: IntervalLimit.Lower, R2: < 0 });

        Assert.Null(size.ControlsAtEqualError);
        Assert.True(size.ControlsSavedPercent < 0);
        Assert.True(size.PatientsSaved <= 0);
    }

    [Fact]
    public void Plan_OfTwoToOne_NeedsMorePatientsButFewerControls()
    {
        var sizes = ControlArmPlanner.Plan(Example).Where(size => size is { Method: PlannedMethod.Ancova, At: IntervalLimit.Estimate, Discount: "none" }).ToDictionary(size => size.Allocation);

        Assert.True(sizes["2:1"].TotalPatients > sizes["1:1"].TotalPatients);
        Assert.True(sizes["2:1"].ControlPatients < sizes["1:1"].ControlPatients);
    }

    [Fact]
    public void Plan_UnderADiscount_NeedsMorePatients()
    {
        var sizes = ControlArmPlanner.Plan(Example).Where(size => size is { Method: PlannedMethod.Score, At: IntervalLimit.Estimate, Allocation: "1:1" }).GroupBy(size => size.ScoreId);

        Assert.All(sizes, score => Assert.True(score.First(size => size.Discount == "none").TotalPatients < score.First(size => size.Discount != "none").TotalPatients));
    }

    [Fact]
    public void Plan_OfABinaryEndpoint_StartsFromTheUnadjustedRiskDifference()
    {
        var request = Example with { Endpoint = new PlannedEndpoint(EndpointKind.Binary, RateControl: 0.3, RateActive: 0.45) };
        var sizes = ControlArmPlanner.Plan(request);

        // Two proportions, unpooled: (1.96 + 1.2816)² (0.21 + 0.2475) / 0.0225 = 213.7 per arm, and about one for the t correction.
        Assert.InRange(sizes[0].ControlPatients, 214, 216);
    }

    [Fact]
    public void Validate_FaultyRequest_NamesEveryFault()
    {
        var faulty = Example with
        {
            Endpoint = new PlannedEndpoint(EndpointKind.Binary, RateControl: 0.3, Difference: 1),
            Test = new PlannedTest(0.6, 0.2),
            Discounts = [],
            Allocations = [new AllocationRatio(1, 1), new AllocationRatio(2, 2)],
        };

        var paths = ControlArmRequestReader.Validate(faulty).Select(problem => problem.Path).ToList();

        Assert.Equal(
            ["endpoint.difference", "endpoint.rateActive", "test.alphaTwoSided", "test.power", "discounts", "allocations"],
            paths);
    }

    [Fact]
    public void Read_OfAnUnknownField_IsRefused() =>
        Assert.Throws<BadInputException>(() => ControlArmRequestReader.Read("""{ "schema": "trialtwin/control-arm-request/1", "tittle": "x" }"""));
}
