using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What simulation finds for one stage; shares are of all trials.</summary>
/// <param name="Reached">Trials that recruit the stage.</param>
/// <param name="Efficacy">Trials that end at its look with at least one hypothesis rejected.</param>
/// <param name="Futility">Trials that stop at its look below the futility bound.</param>
/// <param name="NoneSelected">Trials that stop because no arm or population was selected.</param>
/// <param name="Patients">Mean number of patients recruited in the stage by trials that reach it; null if none does.</param>
public sealed record AdaptiveStageCharacteristic(
    MonteCarloEstimate Reached,
    MonteCarloEstimate Efficacy,
    MonteCarloEstimate Futility,
    MonteCarloEstimate NoneSelected,
    MonteCarloEstimate? Patients);
