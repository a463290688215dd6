using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Rates;

/// <summary>The test: the score test of two shares, with the pooled share's variance.</summary>
/// <param name="AlphaOneSided">Above 0 and below 0.5.</param>
/// <param name="Spending">Spending by the share of known outcomes; null only without interim efficacy looks.</param>
public sealed record RateTesting(double AlphaOneSided, ErrorSpending? Spending);
