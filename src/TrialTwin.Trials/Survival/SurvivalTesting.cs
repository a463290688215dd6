using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Survival;

/// <summary>The test: log-rank with weights S^rho (1 - S)^gamma of Fleming and Harrington, S the pooled survival just before.</summary>
/// <param name="AlphaOneSided">Above 0 and below 0.5.</param>
/// <param name="Spending">Spending by information fraction, the share of the final events; null only without interim efficacy looks.</param>
/// <param name="Rho">Weight on early events, 0 to 2; 0 and 0 is the plain log-rank test.</param>
/// <param name="Gamma">Weight on late events, 0 to 2.</param>
public sealed record SurvivalTesting(double AlphaOneSided, ErrorSpending? Spending, double Rho, double Gamma);
