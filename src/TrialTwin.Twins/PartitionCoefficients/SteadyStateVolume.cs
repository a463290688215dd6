using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>Volume of distribution at steady state of the reference man at 30 years: blood x B:P + sum of V Kp.</summary>
public static class SteadyStateVolume
{
    /// <summary>L per kg of body weight; parameters as in <see cref="Litres"/>.</summary>
    public static double LPerKg(ReferencePhysiology physiology, double bloodToPlasma, IReadOnlyList<double> partitions) =>
        Litres(physiology, bloodToPlasma, partitions) / physiology.Male.WeightKg;

    /// <summary>L.</summary>
    /// <param name="physiology">Reference adults.</param>
    /// <param name="bloodToPlasma">Ratio of whole-blood to plasma concentration.</param>
    /// <param name="partitions">Kp in the order of the tissues.</param>
    public static double Litres(ReferencePhysiology physiology, double bloodToPlasma, IReadOnlyList<double> partitions)
    {
        var man = new Individual(30, Sex.Male, physiology.Male.HeightCm, physiology.Male.WeightKg);
        var body = Body.TryCreate(physiology, man)!;
        var volume = (body.ArterialBloodL + body.VenousBloodL) * bloodToPlasma;
        foreach (var tissue in physiology.Tissues)
        {
            volume += body.VolumeL(tissue.Tissue) * partitions[(int)tissue.Tissue];
        }

        return volume;
    }
}
