using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>How far the control arm can shrink.</summary>
internal static class ControlArmSection
{
    public static ReportSection Build(ReportInput input)
    {
        var controlArm = input.Result.ControlArm;
        return new ReportSection("control-arm", "Control arm and sensitivity",
        [
            new Paragraph(
                "A saving holds only as far as the score predicts in the new trial as it did in the history. The figures show what remains of it when the " +
                "correlation shrinks, the outcome spreads wider or the population drifts."),
            new TableBlock(ControlArmTables.Sizes(controlArm)),
            new FigureBlock(ControlArmFigures.SavingByCorrelation(controlArm)),
            new FigureBlock(ControlArmFigures.Sensitivity(controlArm)),
            new FigureBlock(ControlArmFigures.TotalBySpread(controlArm)),
            new Paragraph("The table holds the SD as in the history; the other SDs are in results.json."),
            new TableBlock(ControlArmTables.Sensitivity(controlArm with { Sensitivity = [.. controlArm.Sensitivity.Where(row => row.SdMultiplier == 1)] })),
        ]);
    }
}
