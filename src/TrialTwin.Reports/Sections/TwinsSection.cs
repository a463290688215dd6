using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>The mechanistic twins: parameters, checks, exposure, effect.</summary>
internal static class TwinsSection
{
    public static ReportSection Build(ReportInput input)
    {
        var twins = input.Result.Prepared.Twins;
        var endpoint = input.Protocol.Endpoint;
        return new ReportSection("twins", "Mechanistic twins",
        [
            new Paragraph(
                $"{NumberFormat.Count(twins.Patients)} virtual patients, seed {twins.Seed}; " +
                (twins.Failures == 0 ? "every one could be solved." : $"{NumberFormat.Count(twins.Failures)} could not be solved and are left out.")),
            new TableBlock(TwinTables.Parameters(twins)),
            new TableBlock(TwinTables.Checks(twins)),
            new FigureBlock(TwinFigures.Concentration(twins)),
            new FigureBlock(TwinFigures.SteadyStateDay(twins)),
            new FigureBlock(TwinFigures.Inhibition(twins)),
            new FigureBlock(TwinFigures.Effect(twins, endpoint)),
            new TableBlock(TwinTables.EffectChecks(twins)),
            new FigureBlock(TwinFigures.EffectChecks(twins, endpoint)),
            new FigureBlock(TwinFigures.Progression(twins, endpoint)),
        ]);
    }
}
