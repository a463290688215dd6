using TrialTwin.Trials.ControlArms.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.Tests.ControlArms.Borrowing;

[Trait("Requirement", "REQ-TRIAL-23")]
public sealed class BorrowingPlannerTests
{
    private static ControlArmRequest Example { get; } = ControlArmRequestReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs/formats/control-arm-request.md")).Split("```json")[2].Split("```")[0]);

    [Fact]
    public void Plan_OfTheExample_ShowsWhatBorrowingGainsAndRisks()
    {
        var result = BorrowingPlanner.Plan(Example);

        Assert.Equal(0.2583, result.Mean, 0.0005);
        Assert.Equal(12, result.Cells.Count);
        var aligned = result.Cells.First(cell => cell is { Controls: 10, Drift: 0 });
        Assert.True(aligned.Power > aligned.PowerAlone);
        var drifted = result.Cells.First(cell => cell is { Controls: 10, Drift: 0.2 });
        Assert.True(drifted.TypeIError > drifted.TypeIErrorAlone);
        Assert.All(result.EffectiveSampleSizes, size => Assert.True(size.Patients > 0 || size.Reason is not null));
    }

    [Fact]
    public void Plan_WithoutWeightOnHistory_IsTheTrialAlone()
    {
        var result = BorrowingPlanner.Plan(Example with { Borrowing = Example.Borrowing! with { RobustWeight = 1, Controls = [20] } });

        Assert.All(result.Cells, cell => Assert.Equal(cell.TypeIErrorAlone!.Value, cell.TypeIError!.Value, 1e-9));
    }

    /// <summary>Swapping response and non-response, and the sign of benefit, leaves every probability as it is.</summary>
    [Fact]
    public void Plan_OfTheMirroredEndpoint_IsTheSame()
    {
        var plan = Example.Borrowing! with { Controls = [10], Drifts = [0, 0.1] };
        var mirrored = Example with
        {
            Endpoint = Example.Endpoint with { RateControl = 0.75, RateActive = 0.40 },
            Borrowing = plan with { Drifts = [0, -0.1], Studies = [.. plan.Studies.Select(study => study with { Responders = study.Patients - study.Responders })] },
        };

        var one = BorrowingPlanner.Plan(Example with { Borrowing = plan }).Cells;
        var other = BorrowingPlanner.Plan(mirrored).Cells;

        Assert.Equal(one[1].TypeIError!.Value, other[1].TypeIError!.Value, 0.002);
        Assert.Equal(one[0].Power!.Value, other[0].Power!.Value, 0.002);
    }

    /// <summary>Means without borrowing: the error is alpha, and power is that of the z test.</summary>
    [Fact]
    public void Plan_OfMeansAlone_IsTheZTest()
    {
        var result = BorrowingPlanner.Plan(Means(0.2));

        Assert.All(result.Cells, cell => Assert.Equal(0.025, cell.TypeIErrorAlone!.Value, 0.0005));
        // 40 against 40, SD 10, difference -7: z = 3.1305, power 0.879.
        Assert.Equal(0.879, result.Cells.First(cell => cell.Drift == 0).PowerAlone!.Value, 0.002);
        Assert.True(result.Cells.First(cell => cell.Drift == 0).Power > 0.89);
    }

    [Fact]
    public void Validate_FaultyBorrowing_NamesEveryFault()
    {
        var faulty = Example with { Borrowing = Example.Borrowing! with { Controls = [20, 10], Drifts = [0.1], RobustWeight = 2, Studies = [new HistoricalControlGroup("a", 10, 12)] } };

        Assert.Equal(
            ["borrowing.studies[0].responders", "borrowing.robustWeight", "borrowing.controls[1]", "borrowing.drifts"],
            ControlArmRequestReader.Validate(faulty).Select(problem => problem.Path));
    }

    private static ControlArmRequest Means(double weight) => Example with
    {
        Endpoint = new PlannedEndpoint(EndpointKind.Continuous, Difference: -7, StandardDeviationControl: 10),
        Borrowing = new BorrowingPlan(
            [new HistoricalControlGroup("a", 60, Mean: -1), new HistoricalControlGroup("b", 80, Mean: 1)], 2, 0, 20, weight, 40, [40], [-1, 0, 1], 0.1),
    };
}
