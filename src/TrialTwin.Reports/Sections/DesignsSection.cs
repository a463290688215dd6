using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>Variants, testing and boundaries.</summary>
internal static class DesignsSection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, protocol, _) = input;
        var blocks = new List<ReportBlock>
        {
            new TableBlock(DesignTables.Variants(protocol)),
            new TableBlock(DesignTables.Testing(protocol)),
        };
        if (result.Simulation.Looks.Count > 0)
        {
            blocks.Add(new TableBlock(DesignTables.Boundaries(protocol, result.Simulation)));
            blocks.Add(new FigureBlock(OperatingCharacteristicFigures.Boundaries(protocol, result.Simulation)));
        }

        return new ReportSection("designs", "Designs", blocks);
    }
}
