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
                "a design with fewer controls may need more patients in all. Every scenario, strategy and analysis is attached as comparison.csv."),
        };
        var headline = protocol.HeadlineScenario();
        var primary = protocol.Estimand.PrimaryDropoutStrategy;
        var other = Enum.GetValues<DropoutStrategy>().First(strategy => strategy != primary);
        blocks.Add(new TableBlock(ComparisonTables.EqualPower(protocol, comparison, headline, primary)));
        blocks.Add(new TableBlock(ComparisonTables.EqualPower(protocol, comparison, headline, other)));
        blocks.Add(new FigureBlock(ComparisonFigures.ControlsAgainstTotal(protocol, comparison, headline, primary)));
        blocks.Add(new TableBlock(ComparisonTables.TotalByScenario(protocol, comparison, primary)));
        if (comparison.Savings.Count > 0)
        {
            var plain = comparison.Savings.Where(saving => saving.VariantId == protocol.Variants[0].Id).ToList();
            blocks.Add(new Heading("Savings, observed and assumed"));
            blocks.Add(new Paragraph(
                $"Shown for \"{protocol.Variants[0].Label}\"; an observed saving is the same for every design, since it comes from the patients left out. " +
                "The other designs and the other strategy are in results.json."));
            blocks.Add(new TableBlock(ComparisonTables.Savings(protocol, comparison with { Savings = plain }, primary)));
            blocks.Add(new FigureBlock(ComparisonFigures.Savings(protocol, comparison, primary)));
        }

        return new ReportSection("comparison", "Comparison at equal power", blocks);
    }
}
