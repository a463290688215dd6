using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What simulation finds for one arm or population.</summary>
/// <param name="Id">Id of the arm; of the subpopulation, or "all".</param>
/// <param name="TrueEffect">Endpoint unit.</param>
/// <param name="Rejected">Trials that reject its null hypothesis.</param>
/// <param name="UnderTest">By stage: trials that still test it.</param>
public sealed record HypothesisCharacteristic(
    string Id,
    double TrueEffect,
    MonteCarloEstimate Rejected,
    IReadOnlyList<MonteCarloEstimate> UnderTest);
