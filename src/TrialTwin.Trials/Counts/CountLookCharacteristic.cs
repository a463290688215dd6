using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Counts;

/// <summary>What simulation finds for one look, with Monte Carlo standard errors.</summary>
/// <param name="Efficacy">Share of all trials that stop here for efficacy; at the last look the share that rejects.</param>
/// <param name="Futility">Share of all trials that stop here for futility.</param>
/// <param name="Events">Mean number of events among trials that reach the look; null if none does.</param>
/// <param name="Information">Mean information of the log rate ratio among trials that reach the look with an estimate; null if none does.</param>
public sealed record CountLookCharacteristic(
    MonteCarloEstimate Efficacy,
    MonteCarloEstimate Futility,
    MonteCarloEstimate? Events,
    MonteCarloEstimate? Information);
