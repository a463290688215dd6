using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What simulation finds for one arm or population.</summary>
/// <param name="Id">Id of the arm; of the subpopulation, or "all".</param>
/// <param name="TrueEffect">Endpoint unit.</param>
/// <param name="Rejected">Trials that reject its null hypothesis.</param>
/// <param name="UnderTest">By stage: trials that still test it.</param>
/// <param name="EstimateBias">Mean of the ordinary estimate of all patients less the true effect, over the trials that test it in their last stage; it allows neither for looks nor for selection. Null if there are none.</param>
/// <param name="Coverage">Share of these trials whose ordinary 95 % interval holds the true effect.</param>
public sealed record HypothesisCharacteristic(
    string Id,
    double TrueEffect,
    MonteCarloEstimate Rejected,
    IReadOnlyList<MonteCarloEstimate> UnderTest,
    MonteCarloEstimate? EstimateBias,
    MonteCarloEstimate? Coverage);
