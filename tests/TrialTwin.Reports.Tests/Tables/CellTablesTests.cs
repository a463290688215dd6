using TrialTwin.Reports.Tables;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Tests.Tables;

public sealed class CellTablesTests
{
    [Fact, Trait("Requirement", "REQ-PAGE-10")]
    public void Cells_OfOneDesignAndTruth_HoldEveryAnalysisAndSizeWithError()
    {
        var protocol = SampleStudy.Protocol;

        var table = CellTables.Of(
            protocol, SampleStudy.Result.Simulation, protocol.HeadlineScenario(), protocol.Variants[0].Id, DropoutStrategy.Hypothetical);

        Assert.Equal(3 * protocol.TotalPatients.Count, table.Rows.Count);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
        Assert.All(table.Rows, row => Assert.Contains(" ± ", row.Cells[2].Text, StringComparison.Ordinal));
    }
}
