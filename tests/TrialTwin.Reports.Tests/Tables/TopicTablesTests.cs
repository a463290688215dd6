using TrialTwin.Reports.Tables;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Tests.Tables;

public sealed class TopicTablesTests
{
    private const DropoutStrategy Policy = DropoutStrategy.TreatmentPolicy;

    public static TheoryData<ResultTable> All()
    {
        var (protocol, result) = (SampleStudy.Protocol, SampleStudy.Result);
        var prepared = result.Prepared;
        return new TheoryData<ResultTable>(
            QuestionTables.Assessment(protocol.Question),
            QuestionTables.Estimand(protocol.Estimand),
            QuestionTables.IntercurrentEvents(protocol.Estimand),
            QuestionTables.Arms(protocol),
            HistoryTables.Files(prepared.History),
            HistoryTables.Flow(prepared.History),
            HistoryTables.Published(prepared.History),
            HistoryTables.Visits(prepared.History),
            HistoryTables.Retention(prepared.History),
            PrognosisTables.Adjustments(prepared.Prognosis),
            PrognosisTables.Coefficients(prepared.Prognosis),
            PrognosisTables.Validation(prepared.Prognosis),
            CohortTables.Baseline(prepared.Cohort),
            CohortTables.Fidelity(prepared.Cohort),
            TwinTables.Parameters(prepared.Twins),
            TwinTables.Checks(prepared.Twins),
            TwinTables.EffectChecks(prepared.Twins),
            ScenarioTables.Scenarios(protocol),
            DesignTables.Variants(protocol),
            DesignTables.Testing(protocol),
            DesignTables.Boundaries(protocol, result.Simulation),
            OperatingCharacteristicTables.Power(protocol, result.Simulation, "published-effect", Policy),
            OperatingCharacteristicTables.Estimation(protocol, result.Simulation, "published-effect", Policy),
            OperatingCharacteristicTables.Cost(protocol, result.Simulation, "published-effect", Policy),
            OperatingCharacteristicTables.Grid(result.Simulation),
            ComparisonTables.EqualPower(protocol, result.Comparison, "published-effect", Policy),
            ComparisonTables.All(protocol, result.Comparison),
            ComparisonTables.Savings(protocol, result.Comparison),
            ControlArmTables.Sizes(result.ControlArm),
            ControlArmTables.Sensitivity(result.ControlArm));
    }

    [Theory]
    [MemberData(nameof(All))]
    [Trait("Requirement", "REQ-REP-2")]
    public void Table_EveryTopic_IsRectangularAndExports(ResultTable table)
    {
        var lines = CsvText.Of(table).TrimEnd('\n').Split('\n');

        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
        Assert.Equal(table.Rows.Count + 1, lines.Length);
        Assert.False(string.IsNullOrWhiteSpace(table.Caption));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-3")]
    public void Savings_AssumedAndObserved_AreToldApart()
    {
        var text = CsvText.Of(ComparisonTables.Savings(SampleStudy.Protocol, SampleStudy.Result.Comparison));

        Assert.Contains(",observed\n", text, StringComparison.Ordinal);
        Assert.Contains(",assumed\n", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-3")]
    public void EqualPower_BeyondTheGrid_SaysSoInsteadOfANumber()
    {
        var table = ComparisonTables.EqualPower(SampleStudy.Protocol, SampleStudy.Result.Comparison, "half-effect", Policy);

        Assert.All(table.Rows, row => Assert.Equal("above the largest size of the grid", row.Cells[2].Text));
    }
}
