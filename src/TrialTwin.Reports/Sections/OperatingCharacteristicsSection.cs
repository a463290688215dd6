using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;

namespace TrialTwin.Reports.Sections;

/// <summary>What simulation finds of the designs.</summary>
internal static class OperatingCharacteristicsSection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, protocol, _) = input;
        var simulation = result.Simulation;
        var primary = protocol.Estimand.PrimaryDropoutStrategy;
        var headline = protocol.HeadlineScenario();
        var around = simulation.At(HeadlineSizes.Around(input));
        var blocks = new List<ReportBlock>
        {
            new Paragraph($"{OperatingCharacteristicTables.Source(simulation)} Shown here are the primary strategy, the headline scenario and the sizes around the target " +
                $"power; all {NumberFormat.Count(simulation.Cells.Count)} cells (every scenario, strategy, analysis and size, with Monte Carlo standard errors) are attached " +
                "as operating-characteristics.csv."),
        };
        if (!simulation.IsComplete)
        {
            blocks.Add(new Statement("These results are partial: the run has not ended."));
        }

        blocks.Add(new Heading("Power"));
        blocks.Add(new FigureBlock(OperatingCharacteristicFigures.PowerByVariant(protocol, simulation, headline, AnalysisMethod.Ancova, primary)));
        blocks.Add(new FigureBlock(OperatingCharacteristicFigures.PowerByMethod(protocol, simulation, headline, protocol.Variants[0].Id, primary)));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.Power(protocol, around, headline, primary)));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.PowerByScenario(protocol, simulation, HeadlineSizes.Nearest(input), primary)));
        blocks.Add(new Heading("Type I error"));
        blocks.Add(new FigureBlock(OperatingCharacteristicFigures.TypeIError(protocol, simulation, AnalysisMethod.Ancova, primary)));
        blocks.AddRange(protocol.Scenarios.Where(scenario => scenario.IsNull).Select(scenario =>
            new TableBlock(OperatingCharacteristicTables.Power(protocol, around, scenario.Id, primary))));
        blocks.Add(new Heading("Estimation, patients and duration"));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.Estimation(protocol, simulation.At([HeadlineSizes.Nearest(input)]), headline, primary)));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.Cost(protocol, around, headline, primary)));
        blocks.Add(new FigureBlock(OperatingCharacteristicFigures.ExpectedPatients(protocol, simulation, headline, AnalysisMethod.Ancova, primary)));
        return new ReportSection("operating-characteristics", "Operating characteristics", blocks);
    }
}
