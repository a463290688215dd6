using TrialTwin.Reports.Tables;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Tests.Tables;

public sealed class BaselineTablesTests
{
    private const DropoutStrategy Strategy = DropoutStrategy.TreatmentPolicy;

    private static readonly string Scenario = SampleStudy.Protocol.HeadlineScenario();
    private static readonly string Plain = SampleStudy.Protocol.Variants[0].Id;

    private static EqualPowerRow Row(AnalysisMethod method, double total, double error, GridReach reach = GridReach.Inside) =>
        reach == GridReach.Inside
            ? new(Scenario, Plain, Strategy, method, new(total, error), new(total / 3, error / 3), new(total, 0), new(30, 0.3), reach)
            : new(Scenario, Plain, Strategy, method, null, null, null, null, reach);

    private static ResultTable Table(params EqualPowerRow[] rows) =>
        BaselineTables.Of(SampleStudy.Protocol, new ComparisonResult(0.9, rows, []), Scenario, Strategy, Plain);

    [Fact, Trait("Requirement", "REQ-PAGE-11")]
    public void Difference_ToBaseline_HasTheErrorOfIndependentEstimates()
    {
        var table = Table(Row(AnalysisMethod.Unadjusted, 500, 8), Row(AnalysisMethod.Ancova, 450, 6));

        var difference = table.Rows[0].Cells[3];
        Assert.Equal(50, difference.Value);
        Assert.Equal("+50 ± 10", difference.Text);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-11")]
    public void Baseline_ItsOwnRow_IsNamedAndHasNoDifference()
    {
        var table = Table(Row(AnalysisMethod.Unadjusted, 500, 8), Row(AnalysisMethod.Ancova, 450, 6));

        Assert.Equal("baseline", table.Rows[1].Cells[3].Text);
        Assert.Null(table.Rows[1].Cells[3].Value);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-11")]
    public void Design_OutsideTheGrid_HasWordsInsteadOfNumbers()
    {
        var table = Table(Row(AnalysisMethod.Ancova, 450, 6), Row(AnalysisMethod.Unadjusted, 0, 0, GridReach.AboveLargest));

        Assert.Equal(Wording.Of(GridReach.AboveLargest), table.Rows[1].Cells[2].Text);
        Assert.Equal("-", table.Rows[1].Cells[3].Text);
    }
}
