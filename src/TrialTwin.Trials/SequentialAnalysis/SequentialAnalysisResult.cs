namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Analysis of a running or finished group-sequential trial.</summary>
/// <param name="CriticalValues">Critical value of each stage of the design.</param>
/// <param name="Stages">One for each stage observed.</param>
/// <param name="ConditionalPower">Cumulative power of each later stage when the truth is what was observed; empty when no sizes were planned or the method has none.</param>
/// <param name="Final">Null while the trial goes on, and where the method has no final analysis.</param>
public sealed record SequentialAnalysisResult(
    IReadOnlyList<double> CriticalValues,
    IReadOnlyList<StageResult> Stages,
    IReadOnlyList<double> ConditionalPower,
    FinalResult? Final);
