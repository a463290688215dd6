using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Analysis of a trial that has ended, by the stage-wise ordering of its possible results.</summary>
/// <param name="Stage">Stage at which the trial ended, from 1: the first that rejected, or the last.</param>
/// <param name="P">One-sided p-value.</param>
/// <param name="Effect">Median-unbiased estimate with its confidence interval, two-sided at twice alpha; null where the method has none.</param>
public sealed record FinalResult(int Stage, double P, IntervalEstimate? Effect);
