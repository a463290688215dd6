using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>What every method predicts for a compound, so that the spread between them can be seen.</summary>
/// <param name="Method">Which.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="IsUsed">Whether the simulation rests on it.</param>
/// <param name="VolumeLPerKg">Volume of distribution at steady state of the reference man, L/kg, before any calibration.</param>
/// <param name="Partitions">Kp by tissue.</param>
public sealed record PartitionSpread(
    PartitionMethod Method, string Source, bool IsUsed, double VolumeLPerKg, IReadOnlyList<TissuePartition> Partitions)
{
    /// <summary>One row per method.</summary>
    public static IReadOnlyList<PartitionSpread> Of(PartitionInput compound, ReferencePhysiology physiology, PartitionMethod used) =>
    [
        .. PartitionModels.All.Select(model =>
        {
            var partitions = model.Predict(compound, physiology);
            return new PartitionSpread(
                model.Method,
                model.SourceFor(compound.Ionisation.Class),
                model.Method == used,
                SteadyStateVolume.LPerKg(physiology, compound.BloodToPlasma, partitions),
                [.. Enum.GetValues<Tissue>().Select(tissue => new TissuePartition(tissue, partitions[(int)tissue]))]);
        }),
    ];
}
