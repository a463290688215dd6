using TrialTwin.Trials.Scenarios;

namespace TrialTwin.Trials.Requests;

/// <summary>One assumed truth of a stand-alone simulation.</summary>
/// <param name="Id">Such as "expected".</param>
/// <param name="Label">Label in output.</param>
/// <param name="MeanChange">Mean change under control, endpoint unit.</param>
/// <param name="StandardDeviation">SD of the change within an arm, endpoint unit, above 0.</param>
/// <param name="BaselineCorrelation">Correlation of baseline and change, -0.95 to 0.95.</param>
/// <param name="ScoreCorrelation">Partial correlation of score and change given baseline, -0.95 to 0.95; always assumed.</param>
/// <param name="Effects">Difference to control on treatment, by arm, endpoint unit; 0 for the control.</param>
/// <param name="Dropout">Probability of leaving treatment before the endpoint.</param>
public sealed record OutcomeScenario(
    string Id,
    string Label,
    double MeanChange,
    double StandardDeviation,
    double BaselineCorrelation,
    double ScoreCorrelation,
    IReadOnlyList<double> Effects,
    DropoutAssumption Dropout);
