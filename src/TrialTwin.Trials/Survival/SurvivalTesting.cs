using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Survival;

/// <summary>The test. Weights are S^rho (1 - S)^gamma of Fleming and Harrington, S the pooled survival just before.</summary>
/// <param name="AlphaOneSided">Above 0 and below 0.5.</param>
/// <param name="Spending">Spending by information fraction, the share of the final events; null only without interim efficacy looks.</param>
/// <param name="Rho">Weight of the log-rank test on early events, 0 to 2; 0 and 0 is the plain log-rank test.</param>
/// <param name="Gamma">Weight on late events, 0 to 2.</param>
/// <param name="Test">The test of the last look; futility looks before MaxCombo and restricted means use the log-rank test.</param>
/// <param name="Combination">MaxCombo: weights of its components, 2 to 4; null for other tests.</param>
/// <param name="HorizonMonths">Restricted means: months since randomisation up to which survival counts; null for other tests.</param>
public sealed record SurvivalTesting(
    double AlphaOneSided,
    ErrorSpending? Spending,
    double Rho,
    double Gamma,
    SurvivalTest Test = SurvivalTest.LogRank,
    IReadOnlyList<EventWeight>? Combination = null,
    double? HorizonMonths = null);
