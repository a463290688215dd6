using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// A frozen linear prognostic model: score = intercept + sum of coefficient times covariate. Its JSON form is documented in
/// docs/formats/prognostic-model.md.
/// </summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Learner">Learner, such as "elastic-net".</param>
/// <param name="Alpha">Elastic-net mixing, 0 (ridge) to 1 (lasso).</param>
/// <param name="Lambda">Penalty.</param>
/// <param name="Outcome">Outcome predicted.</param>
/// <param name="TrainingPatients">Patients it was trained on.</param>
/// <param name="TrainingHash">SHA-256 of the training data: covariates and outcome in their order.</param>
/// <param name="Intercept">Outcome units.</param>
/// <param name="Terms">All covariates, those with coefficient 0 included.</param>
public sealed record PrognosticModel(
    string Schema,
    string Learner,
    double Alpha,
    double Lambda,
    string Outcome,
    int TrainingPatients,
    string TrainingHash,
    double Intercept,
    IReadOnlyList<PrognosticTerm> Terms)
{
    /// <summary>The schema name that this version reads and writes.</summary>
    public const string CurrentSchema = "trialtwin/prognostic-model/1";

    /// <summary>SHA-256 of the model's canonical JSON.</summary>
    public string ComputeHash() => CanonicalJson.HashOf(this);

    /// <summary>Whether the model gives every patient the same score.</summary>
    public bool IsConstant() => Terms.All(t => t.Coefficient == 0);

    /// <summary>The score of one patient, outcome units.</summary>
    /// <exception cref="BadInputException">A covariate is missing or lies outside the range of the training patients.</exception>
    public double Predict(IReadOnlyDictionary<string, double> covariates)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        var problems = Terms.Select(term => ProblemWith(term, covariates)).OfType<Problem>().ToArray();
        return problems.Length == 0
            ? Intercept + Terms.Sum(term => term.Coefficient * covariates[term.Covariate])
            : throw new BadInputException(problems);
    }

    /// <summary>The score of one patient whose covariates stand in the order of <see cref="Terms"/>; nothing is checked.</summary>
    public double Predict(ReadOnlySpan<double> covariates)
    {
        var score = Intercept;
        for (var t = 0; t < Terms.Count; t++)
        {
            score += Terms[t].Coefficient * covariates[t];
        }

        return score;
    }

    private static Problem? ProblemWith(PrognosticTerm term, IReadOnlyDictionary<string, double> covariates)
    {
        if (!covariates.TryGetValue(term.Covariate, out var value) || double.IsNaN(value))
        {
            return new Problem(term.Covariate, "The covariate is missing.", "Give a value: the model was trained on patients without missing covariates.");
        }

        return value >= term.Minimum && value <= term.Maximum
            ? null
            : new Problem(term.Covariate, string.Create(CultureInfo.InvariantCulture, $"The value {value} lies outside the training patients."), string.Create(CultureInfo.InvariantCulture, $"The model knows values from {term.Minimum} to {term.Maximum} only."));
    }
}
