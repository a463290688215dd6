using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Sections;

/// <summary>What simulation finds of the designs.</summary>
internal static class OperatingCharacteristicsSection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, protocol, _) = input;
        var simulation = result.Simulation;
        var primary = protocol.Estimand.PrimaryDropoutStrategy;
        var other = Enum.GetValues<DropoutStrategy>().First(strategy => strategy != primary);
        var headline = protocol.HeadlineScenario();
        var blocks = new List<ReportBlock>
        {
            new Paragraph(OperatingCharacteristicTables.Source(simulation) + " The whole grid is attached as operating-characteristics.csv."),
        };
        if (!simulation.IsComplete)
        {
            blocks.Add(new Statement("These results are partial: the run has not ended."));
        }

        blocks.Add(new Heading("Power"));
        blocks.Add(new FigureBlock(OperatingCharacteristicFigures.PowerByVariant(protocol, simulation, headline, AnalysisMethod.Ancova, primary)));
        blocks.AddRange(protocol.Variants.Select(variant =>
            new FigureBlock(OperatingCharacteristicFigures.PowerByMethod(protocol, simulation, headline, variant.Id, primary))));
        blocks.AddRange(protocol.Scenarios.Where(scenario => !scenario.IsNull).Select(scenario =>
            new TableBlock(OperatingCharacteristicTables.Power(protocol, simulation, scenario.Id, primary))));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.Power(protocol, simulation, headline, other)));
        blocks.Add(new Heading("Type I error"));
        blocks.AddRange(Enum.GetValues<AnalysisMethod>().Select(method =>
            new FigureBlock(OperatingCharacteristicFigures.TypeIError(protocol, simulation, method, primary))));
        blocks.AddRange(protocol.Scenarios.Where(scenario => scenario.IsNull).Select(scenario =>
            new TableBlock(OperatingCharacteristicTables.Power(protocol, simulation, scenario.Id, primary))));
        blocks.Add(new Heading("Estimation"));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.Estimation(protocol, simulation, headline, primary)));
        blocks.Add(new Heading("Patients and duration"));
        blocks.Add(new FigureBlock(OperatingCharacteristicFigures.ExpectedPatients(protocol, simulation, headline, AnalysisMethod.Ancova, primary)));
        blocks.Add(new TableBlock(OperatingCharacteristicTables.Cost(protocol, simulation, headline, primary)));
        return new ReportSection("operating-characteristics", "Operating characteristics", blocks);
    }
}
