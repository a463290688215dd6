using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Requests;

/// <summary>What <c>prognosis fit</c> writes to results.json, beside the model itself.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Data">The data file read.</param>
/// <param name="Flow">Rows from read to used.</param>
/// <param name="Prognosis">The model's judgement on patients left out.</param>
/// <param name="ScoreCorrelation">Partial correlation of score and outcome given baseline on patients left out.</param>
public sealed record PrognosisFitResult(
    string Schema,
    DataFile Data,
    IReadOnlyList<FlowStep> Flow,
    PrognosisResult Prognosis,
    IntervalEstimate ScoreCorrelation)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/prognosis-result/1";
}
