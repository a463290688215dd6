using System.Text.Json.Nodes;
using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Tests.Figures;

public sealed class TopicFiguresTests
{
    private const DropoutStrategy Policy = DropoutStrategy.TreatmentPolicy;

    public static TheoryData<Figure> All()
    {
        var (protocol, result) = (SampleStudy.Protocol, SampleStudy.Result);
        var (prepared, simulation) = (result.Prepared, result.Simulation);
        return new TheoryData<Figure>(
            TwinFigures.Concentration(prepared.Twins),
            TwinFigures.Concentration(prepared.Twins, AxisScale.Logarithmic),
            TwinFigures.SteadyStateDay(prepared.Twins),
            TwinFigures.Inhibition(prepared.Twins),
            TwinFigures.Effect(prepared.Twins, protocol.Endpoint),
            TwinFigures.EffectChecks(prepared.Twins, protocol.Endpoint),
            TwinFigures.Progression(prepared.Twins, protocol.Endpoint),
            PrognosisFigures.Calibration(prepared.Prognosis),
            PrognosisFigures.ExplainedVariance(prepared.Prognosis),
            CohortFigures.Fidelity(prepared.Cohort),
            HistoryFigures.Visits(prepared.History, protocol.Endpoint),
            HistoryFigures.Retention(prepared.History),
            ControlArmFigures.SavingByCorrelation(result.ControlArm),
            ControlArmFigures.Sensitivity(result.ControlArm),
            ControlArmFigures.TotalBySpread(result.ControlArm),
            OperatingCharacteristicFigures.PowerByMethod(protocol, simulation, "published-effect", "fixed-1-1-1", Policy),
            OperatingCharacteristicFigures.PowerByVariant(protocol, simulation, "published-effect", AnalysisMethod.Ancova, Policy),
            OperatingCharacteristicFigures.TypeIError(protocol, simulation, AnalysisMethod.Ancova, Policy),
            OperatingCharacteristicFigures.ExpectedPatients(protocol, simulation, "published-effect", AnalysisMethod.Ancova, Policy),
            OperatingCharacteristicFigures.Boundaries(protocol, simulation),
            ComparisonFigures.TotalPatients(protocol, result.Comparison, "published-effect", Policy),
            ComparisonFigures.ControlsAgainstTotal(protocol, result.Comparison, "published-effect", Policy),
            ComparisonFigures.Savings(protocol, result.Comparison, Policy));
    }

    [Theory]
    [MemberData(nameof(All))]
    [Trait("Requirement", "REQ-REP-1")]
    [Trait("Requirement", "REQ-REP-2")]
    public void Figure_EveryTopic_HasDataAxesCaptionAndTableTwin(Figure figure)
    {
        var json = JsonNode.Parse(PlotlyFigure.ToJson(figure, FigureTheme.Print))!;
        var table = FigureTable.Of(figure);

        Assert.NotEmpty(json["data"]!.AsArray());
        Assert.Matches("^[a-z0-9-]+$", figure.Id);
        Assert.False(string.IsNullOrWhiteSpace(figure.X.Label) || string.IsNullOrWhiteSpace(figure.Y.Label));
        Assert.False(string.IsNullOrWhiteSpace(figure.Caption));
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-3")]
    public void ExplainedVariance_GainNotDemonstrated_SaysSo()
    {
        var figure = PrognosisFigures.ExplainedVariance(SampleStudy.Result.Prepared.Prognosis);

        Assert.Contains("not demonstrated", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void TypeIError_Bound_IsNominalPlusMonteCarloError()
    {
        var figure = OperatingCharacteristicFigures.TypeIError(SampleStudy.Protocol, SampleStudy.Result.Simulation, AnalysisMethod.Ancova, Policy);

        Assert.Equal(100 * (0.025 + (1.96 * Math.Sqrt(0.025 * 0.975 / 2000))), figure.References[1].Value, 1e-9);
    }
}
