namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>One row of a file of running trials, analysed.</summary>
/// <param name="Id">As the file names it.</param>
/// <param name="Result">The analysis.</param>
public sealed record RunningTrialAnalysis(string Id, SequentialAnalysisResult Result);
