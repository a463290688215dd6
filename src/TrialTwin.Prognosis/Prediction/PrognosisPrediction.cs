using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Applies a frozen model to the patients of a file. See docs/methods/prognosis-validation.md.</summary>
public static class PrognosisPrediction
{
    /// <param name="model">The model.</param>
    /// <param name="table">One row per patient.</param>
    /// <param name="subject">Column that names the patient; null to use row numbers.</param>
    /// <exception cref="TrialTwin.Numerics.Problems.BadInputException">Everything that keeps the model from being applied.</exception>
    public static IReadOnlyList<PatientPrediction> Predict(LearnedModel model, DataTable table, string? subject) =>
        [.. PatientReader.Read(table, model, subject).Select(row => row.Covariates is { } covariates
            ? new PatientPrediction(row.Subject, model.Predictor.Predict(covariates), model.Contributions(covariates), "")
            : new PatientPrediction(row.Subject, null, [], row.Reason))];
}
