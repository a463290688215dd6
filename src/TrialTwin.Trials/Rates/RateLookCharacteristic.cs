using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Rates;

/// <summary>What simulation finds for one look, with Monte Carlo standard errors.</summary>
/// <param name="Efficacy">Share of all trials that stop here for efficacy; at the last look the share that rejects.</param>
/// <param name="Futility">Share of all trials that stop here for futility.</param>
public sealed record RateLookCharacteristic(MonteCarloEstimate Efficacy, MonteCarloEstimate Futility);
