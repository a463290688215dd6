using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Physiology;

/// <summary>The organs of one individual: volumes that add up to the body weight, and blood flows.</summary>
public sealed class Body
{
    private const double LeastFatShareWoman = 0.08;
    private const double LeastFatShareMan = 0.03;
    private const double LeastMuscleShare = 0.4;

    private readonly double[] volumesL;
    private readonly double[] flowsLPerHour;

    private Body(double[] volumesL, double[] flowsLPerHour, double arterialL, double venousL)
    {
        this.volumesL = volumesL;
        this.flowsLPerHour = flowsLPerHour;
        ArterialBloodL = arterialL;
        VenousBloodL = venousL;
    }

    public double ArterialBloodL { get; }

    public double VenousBloodL { get; }

    /// <summary>
    /// The body of an individual, or null where no plausible one exists: lean organs follow from height, adipose
    /// tissue is the rest of the weight; where that is below essential fat (8 % in women, 3 % in men, our choice),
    /// muscle gives way, as in wasting, down to 40 % of its volume by height.
    /// </summary>
    public static Body? TryCreate(ReferencePhysiology reference, in Individual individual)
    {
        if (!individual.IsPlausibleAdult)
        {
            return null;
        }

        var count = reference.Tissues.Count;
        var volumes = new double[count];
        var flows = new double[count];
        var cardiacOutput = reference.CardiacOutputLPerHour(individual);
        var lean = 0.0;
        foreach (var tissue in reference.Tissues)
        {
            var index = (int)tissue.Tissue;
            flows[index] = cardiacOutput * tissue.FlowShare;
            if (tissue.Tissue != Tissue.Adipose)
            {
                volumes[index] = reference.VolumeL(tissue.Tissue, individual);
                lean += volumes[index];
            }
        }

        var adult = reference.Adult(individual.Sex);
        var blood = adult.BloodVolumeL * Elementary.Pow(individual.HeightCm / adult.HeightCm, 0.75);
        var leastFat = individual.WeightKg * (individual.Sex == Sex.Male ? LeastFatShareMan : LeastFatShareWoman);
        var fat = individual.WeightKg - lean - blood;
        var wasting = Math.Max(0, leastFat - fat);
        if (wasting > (1 - LeastMuscleShare) * volumes[(int)Tissue.Muscle])
        {
            return null;
        }

        volumes[(int)Tissue.Muscle] -= wasting;
        volumes[(int)Tissue.Adipose] = fat + wasting;
        var arterial = blood * reference.ArterialShareOfBlood;
        return new Body(volumes, flows, arterial, blood - arterial);
    }

    /// <summary>Volume of a tissue, L.</summary>
    public double VolumeL(Tissue tissue) => volumesL[(int)tissue];

    /// <summary>Arterial blood flow of a tissue, L/h; for the lung the cardiac output, for the liver its artery alone.</summary>
    public double FlowLPerHour(Tissue tissue) => flowsLPerHour[(int)tissue];
}
