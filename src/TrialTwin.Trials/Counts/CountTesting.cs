using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Counts;

/// <summary>The test: Wald's, of the log rate ratio in a negative binomial model.</summary>
/// <param name="AlphaOneSided">Above 0 and below 0.5.</param>
/// <param name="Spending">Spending by the planned information fraction; null only without interim efficacy looks.</param>
public sealed record CountTesting(double AlphaOneSided, ErrorSpending? Spending);
