using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>The assumed truths.</summary>
internal static class ScenariosSection
{
    public static ReportSection Build(ReportInput input) => new("scenarios", "Scenarios",
    [
        new Paragraph("Each scenario is a truth that is assumed, not found. The null, in which no drug has an effect, cannot be removed."),
        new TableBlock(ScenarioTables.Scenarios(input.Protocol)),
    ]);
}
