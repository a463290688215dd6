using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Validation;

/// <summary>The gain over all patients if those without an outcome had done as assumed.</summary>
/// <param name="Assumption">What is assumed of them, in words.</param>
/// <param name="Gain">Incremental R² of the score over ANCOVA.</param>
public sealed record MissingOutcomeGain(string Assumption, IntervalEstimate Gain);
