using System.Text.Json.Serialization;

namespace TrialTwin.Trials.OperatingCharacteristics;

/// <summary>Operating characteristics of the whole grid.</summary>
/// <param name="ReplicatesDone">Replicates simulated so far, the same for every cell.</param>
/// <param name="ReplicatesPlanned">Replicates planned.</param>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Cells">One per cell, in the order scenario, variant, strategy, size, method.</param>
/// <param name="Looks">Boundaries of the group-sequential variants.</param>
public sealed record SimulationResult(
    int ReplicatesDone,
    int ReplicatesPlanned,
    ulong Seed,
    IReadOnlyList<OperatingCharacteristic> Cells,
    IReadOnlyList<LookBoundary> Looks)
{
    [JsonIgnore]
    public bool IsComplete => ReplicatesDone == ReplicatesPlanned;
}
