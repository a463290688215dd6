using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>Virtual patients beside real ones.</summary>
internal static class CohortSection
{
    public static ReportSection Build(ReportInput input)
    {
        var cohort = input.Result.Prepared.Cohort;
        return new ReportSection("cohort", "Virtual cohort and its fidelity",
        [
            new Paragraph(
                "Covariates, score and control outcome of a virtual patient come from one joint model of the pilot's control patients; the twin supplies " +
                "only the drug's effect. Every replicate draws new patients. The model is judged on pilot patients that it has not seen."),
            new TableBlock(CohortTables.Baseline(cohort)),
            new TableBlock(CohortTables.Fidelity(cohort)),
            new FigureBlock(CohortFigures.Fidelity(cohort)),
        ]);
    }
}
