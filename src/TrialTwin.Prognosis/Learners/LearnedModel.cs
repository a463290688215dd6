using System.Text.Json.Serialization;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Prognosis.Learners;

/// <summary>A frozen prognostic model of any learner; its JSON form is documented in docs/formats/learned-model.md.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Learner">Learner, such as "boosted-trees".</param>
/// <param name="Outcome">Outcome predicted.</param>
/// <param name="TrainingPatients">Patients it was trained on.</param>
/// <param name="TrainingHash">SHA-256 of the training data: covariates and outcome in their order.</param>
/// <param name="Covariates">Covariates in the predictor's order.</param>
/// <param name="Categories">Text columns among them.</param>
/// <param name="Predictor">From covariates to the prediction.</param>
public sealed record LearnedModel(
    string Schema,
    string Learner,
    string Outcome,
    int TrainingPatients,
    string TrainingHash,
    IReadOnlyList<ModelCovariate> Covariates,
    IReadOnlyList<CategoryLevels> Categories,
    Predictor Predictor)
{
    /// <summary>Time by which the event is predicted, unit of the times; null for an outcome without time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Horizon { get; init; }

    /// <summary>The schema name that this version reads and writes.</summary>
    public const string CurrentSchema = "trialtwin/learned-model/1";

    /// <summary>Freezes a predictor with what is needed to apply it to other patients.</summary>
    public static LearnedModel Freeze(string learner, string outcome, TrainingSet data, IReadOnlyList<CategoryLevels> categories, Predictor predictor)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new LearnedModel(
            CurrentSchema,
            learner,
            outcome,
            data.Patients,
            data.ComputeHash(),
            Describe(data),
            categories,
            predictor);
    }

    /// <summary>SHA-256 of the model's canonical JSON.</summary>
    public string ComputeHash() => CanonicalJson.HashOf(this);

    /// <summary>
    /// What each covariate contributes to a patient's prediction: how much it would change were the covariate at its mean
    /// among the training patients, all others as they are. Outcome units.
    /// </summary>
    public double[] Contributions(double[] covariates)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        var prediction = Predictor.Predict(covariates);
        return [.. Covariates.Select((covariate, c) =>
        {
            var at = (double[])covariates.Clone();
            at[c] = covariate.Mean;
            return prediction - Predictor.Predict(at);
        })];
    }

    /// <summary>Mean, spread and range of each covariate.</summary>
    internal static IReadOnlyList<ModelCovariate> Describe(TrainingSet data) => [.. data.Covariates.Select((name, c) => Describe(name, data.Column(c)))];

    private static ModelCovariate Describe(string name, double[] column)
    {
        var mean = column.Average();
        return new ModelCovariate(name, mean, Math.Sqrt(column.Sum(v => (v - mean) * (v - mean)) / column.Length), column.Min(), column.Max());
    }
}
