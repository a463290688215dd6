using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Counts;

/// <summary>How one simulated trial ended.</summary>
/// <param name="Look">Index of the last look.</param>
/// <param name="Stop">Why it ended there.</param>
/// <param name="NotEstimable">Whether a look had no estimate; it rejects nothing.</param>
/// <param name="LogRatio">Estimate at the last look; null without.</param>
/// <param name="StandardError">Of that estimate.</param>
internal readonly record struct CountOutcome(int Look, TrialStop Stop, bool NotEstimable, double? LogRatio, double StandardError);
