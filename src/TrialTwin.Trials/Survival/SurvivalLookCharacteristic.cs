using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Survival;

/// <summary>What simulation finds for one look, with Monte Carlo standard errors.</summary>
/// <param name="Events">Planned events.</param>
/// <param name="Efficacy">Share of all trials that stop here for efficacy; at the last look the share that rejects.</param>
/// <param name="Futility">Share of all trials that stop here for futility.</param>
/// <param name="Month">Mean calendar month of the look among trials that reach it; null if none does.</param>
public sealed record SurvivalLookCharacteristic(
    int Events,
    MonteCarloEstimate Efficacy,
    MonteCarloEstimate Futility,
    MonteCarloEstimate? Month);
