using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>Question of interest, context of use and estimand.</summary>
internal static class QuestionSection
{
    public static ReportSection Build(ReportInput input) => new("question", "Question and estimand",
    [
        new TableBlock(QuestionTables.Assessment(input.Protocol.Question)),
        new TableBlock(QuestionTables.Estimand(input.Protocol.Estimand)),
        new TableBlock(QuestionTables.IntercurrentEvents(input.Protocol.Estimand)),
        new TableBlock(QuestionTables.Arms(input.Protocol)),
    ]);
}
