using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>Which data were read, and the proof that they were read rightly.</summary>
internal static class HistorySection
{
    public static ReportSection Build(ReportInput input)
    {
        var history = input.Result.Prepared.History;
        var agree = history.PublishedTable.Count(figure => figure.Matches);
        return new ReportSection("history", "Data provenance",
        [
            new Paragraph($"History: {history.Trial}. The prognostic model and the generator of virtual patients learn from its control arm; no other patient data enter."),
            new TableBlock(HistoryTables.Files(history)),
            new TableBlock(HistoryTables.Flow(history)),
            new Statement($"{agree} of {history.PublishedTable.Count} figures of the trial's published primary table are reproduced to the printed digit."),
            new TableBlock(HistoryTables.Published(history)),
            new FigureBlock(HistoryFigures.Visits(history, input.Protocol.Endpoint)),
            new FigureBlock(HistoryFigures.Retention(history)),
        ]);
    }
}
