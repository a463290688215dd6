using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials;

/// <summary>Everything that a run of a study finds. Holds no time, path or machine, so that two equal runs are equal byte for byte.</summary>
/// <param name="Schema">"trialtwin/study-result/1".</param>
/// <param name="ProtocolHash">SHA-256 of the canonical JSON of the protocol.</param>
/// <param name="Prepared">What was learned before any trial was simulated.</param>
/// <param name="Simulation">Operating characteristics.</param>
/// <param name="Comparison">Designs at equal power.</param>
/// <param name="ControlArm">How far the control arm can shrink.</param>
/// <param name="ResultHash">SHA-256 of the canonical JSON of all of the above (with an empty string in this place).</param>
public sealed record StudyResult(
    string Schema,
    string ProtocolHash,
    PreparedFindings Prepared,
    SimulationResult Simulation,
    ComparisonResult Comparison,
    ControlArmResult ControlArm,
    string ResultHash)
{
    public const string CurrentSchema = "trialtwin/study-result/1";

    /// <summary>The hash of the result without its own hash; equal to <see cref="ResultHash"/> unless something was changed.</summary>
    public string ComputeHash() => CanonicalJson.HashOf(this with { ResultHash = string.Empty });
}
