using TrialTwin.Reports.Sections;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports;

/// <summary>A report as data: its title page and its sections; HTML and PDF are two renderings of it.</summary>
/// <param name="Title">Title of the study.</param>
/// <param name="RunningHead">Study, revision and draft mark, as printed on every page.</param>
/// <param name="Front">The title page's table: what, of whom, when, hashes.</param>
/// <param name="Question">Question of interest, on the title page; null where the sections say what was asked.</param>
/// <param name="Sections">Sections in order, none empty.</param>
public sealed record ReportDocument(
    string Title,
    string RunningHead,
    IReadOnlyList<KeyValuePair<string, string>> Front,
    string? Question,
    IReadOnlyList<ReportSection> Sections)
{
    /// <summary>Builds the report of a result. Pure: equal input gives an equal document.</summary>
    public static ReportDocument Build(StudyResult result, Protocol protocol, ReportContext context)
    {
        var input = new ReportInput(result, protocol, context);
        return new ReportDocument(
            protocol.Title,
            $"{context.Study}, revision {context.Revision}{(context.IsDraft ? ", DRAFT" : string.Empty)}",
            TitlePage.Lines(input),
            protocol.Question.QuestionOfInterest,
            [
                SummarySection.Build(input),
                QuestionSection.Build(input),
                HistorySection.Build(input),
                PrognosisSection.Build(input),
                CohortSection.Build(input),
                TwinsSection.Build(input),
                ScenariosSection.Build(input),
                DesignsSection.Build(input),
                SimulationPlanSection.Build(input),
                OperatingCharacteristicsSection.Build(input),
                ComparisonSection.Build(input),
                ControlArmSection.Build(input),
                LimitsSection.Build(input),
                AuditSection.Build(input),
                ReproducibilitySection.Build(input),
            ]);
    }
}
