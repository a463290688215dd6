using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Analysis at one stage that has been observed; effects in the endpoint's unit (difference, or hazard ratio).</summary>
/// <param name="StageP">One-sided p-value of the stage alone.</param>
/// <param name="Statistic">Pooled test statistic, combined z, or product of p-values.</param>
/// <param name="Estimate">Effect estimated from all data so far.</param>
/// <param name="ConditionalRejectionProbability">Probability under the null that a later stage rejects; null at the last stage.</param>
/// <param name="RepeatedInterval">Repeated confidence interval, two-sided at twice alpha; null when its limits cross.</param>
/// <param name="RepeatedP">Smallest error of the whole design with which this stage would reject.</param>
/// <param name="Decision">What the rule says.</param>
public sealed record StageResult(
    double StageP,
    double Statistic,
    double Estimate,
    double? ConditionalRejectionProbability,
    IntervalEstimate? RepeatedInterval,
    double RepeatedP,
    StageDecision Decision);
