using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Sections;

/// <summary>Designs compared at equal power.</summary>
internal static class ComparisonSection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, protocol, _) = input;
        var comparison = result.Comparison;
        var blocks = new List<ReportBlock>
        {
            new Paragraph(
                $"Designs are compared at {NumberFormat.Significant(100 * comparison.TargetPower, 3)} % power for the first hypothesis, not at equal size: " +
                "a design with fewer controls may need more patients in all."),
        };
        foreach (var scenario in comparison.Rows.Select(row => row.ScenarioId).Distinct())
        {
            blocks.Add(new TableBlock(ComparisonTables.EqualPower(protocol, comparison, scenario, protocol.Estimand.PrimaryDropoutStrategy)));
        }

        var headline = protocol.HeadlineScenario();
        var other = Enum.GetValues<DropoutStrategy>().First(strategy => strategy != protocol.Estimand.PrimaryDropoutStrategy);
        blocks.Add(new TableBlock(ComparisonTables.EqualPower(protocol, comparison, headline, other)));
        blocks.Add(new FigureBlock(ComparisonFigures.ControlsAgainstTotal(protocol, comparison, headline, protocol.Estimand.PrimaryDropoutStrategy)));
        if (comparison.Savings.Count > 0)
        {
            blocks.Add(new Heading("Savings, observed and assumed"));
            blocks.Add(new TableBlock(ComparisonTables.Savings(protocol, comparison, protocol.Estimand.PrimaryDropoutStrategy)));
            blocks.Add(new FigureBlock(ComparisonFigures.Savings(protocol, comparison, protocol.Estimand.PrimaryDropoutStrategy)));
        }

        return new ReportSection("comparison", "Comparison at equal power", blocks);
    }
}
