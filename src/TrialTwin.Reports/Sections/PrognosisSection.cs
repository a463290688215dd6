using TrialTwin.Prognosis.Validation;
using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>The prognostic model and what it is worth.</summary>
internal static class PrognosisSection
{
    public static ReportSection Build(ReportInput input)
    {
        var prognosis = input.Result.Prepared.Prognosis;
        return new ReportSection("prognosis", "Prognostic model",
        [
            new Paragraph(
                $"{Wording.Sentence(prognosis.Learner)}, trained on {prognosis.TrainingPatients} control patients to predict {prognosis.Outcome}; judged on {prognosis.PatientsJudged()} by " +
                $"{prognosis.Repeats} repeats of {prognosis.Folds}-fold cross-validation (seed {prognosis.Seed}), then frozen."),
            new CodeLines([$"frozen model, SHA-256 {prognosis.ModelHash}"]),
            new Statement(prognosis.Verdict == GainVerdict.Demonstrated
                ? "The gain of the score over ANCOVA on baseline is demonstrated on patients left out."
                : "The gain of the score over ANCOVA on baseline is not demonstrated. This is not the same as zero."),
            new TableBlock(PrognosisTables.Adjustments(prognosis)),
            new FigureBlock(PrognosisFigures.ExplainedVariance(prognosis)),
            new TableBlock(PrognosisTables.Validation(prognosis)),
            new FigureBlock(PrognosisFigures.Calibration(prognosis)),
            new TableBlock(PrognosisTables.Coefficients(prognosis)),
        ]);
    }
}
