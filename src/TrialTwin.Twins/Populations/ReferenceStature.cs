using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>A reference person of ICRP Publication 89.</summary>
/// <param name="HeightCm">Height, cm.</param>
/// <param name="WeightKg">Weight, kg: the sum of blood and tissues.</param>
/// <param name="BloodVolumeL">Blood, L.</param>
/// <param name="CardiacOutputLPerMin">Cardiac output, L/min.</param>
/// <param name="TissueVolumesL">Volumes in the order of <see cref="Tissue"/>, L.</param>
public sealed record ReferenceStature(
    double HeightCm,
    double WeightKg,
    double BloodVolumeL,
    double CardiacOutputLPerMin,
    IReadOnlyList<double> TissueVolumesL)
{
    /// <summary>The person at a share of the way to another.</summary>
    public ReferenceStature Towards(ReferenceStature other, double share)
    {
        double Mix(double from, double to) => from + (share * (to - from));
        return new ReferenceStature(
            Mix(HeightCm, other.HeightCm),
            Mix(WeightKg, other.WeightKg),
            Mix(BloodVolumeL, other.BloodVolumeL),
            Mix(CardiacOutputLPerMin, other.CardiacOutputLPerMin),
            [.. TissueVolumesL.Zip(other.TissueVolumesL, Mix)]);
    }
}
