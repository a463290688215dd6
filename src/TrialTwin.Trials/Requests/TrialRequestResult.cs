using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials.Requests;

/// <summary>What a stand-alone simulation finds.</summary>
/// <param name="Schema">"trialtwin/trial-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Simulation">Operating characteristics.</param>
/// <param name="EqualPower">Size that each design needs for the target power.</param>
public sealed record TrialRequestResult(
    string Schema,
    string RequestHash,
    SimulationResult Simulation,
    IReadOnlyList<EqualPowerRow> EqualPower);
