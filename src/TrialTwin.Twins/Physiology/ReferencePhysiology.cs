using System.Text.Json.Serialization;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Twins.Physiology;

/// <summary>
/// The reference adults and how an individual differs from them: organs by height allometry (Willmann 2007), cardiac
/// output by body surface, glomerular filtration by surface and age. See docs/methods/pbpk.md.
/// </summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Male">Reference man.</param>
/// <param name="Female">Reference woman.</param>
/// <param name="ArterialShareOfBlood">Share of the blood that is arterial.</param>
/// <param name="RedCell">Composition of red cells.</param>
/// <param name="Tissues">The tissues in the order of <see cref="Tissue"/>.</param>
public sealed record ReferencePhysiology(
    string Schema,
    ReferenceAdult Male,
    ReferenceAdult Female,
    double ArterialShareOfBlood,
    TissueComposition RedCell,
    IReadOnlyList<ReferenceTissue> Tissues)
{
    private const double MinutesPerHour = 60;
    private const double MatureGfrMlPerMin = 117.0; // per 1.73 m2, as in PK-Sim
    private const double GfrLossPerYear = 0.75; // mL/min per 1.73 m2 and year above 40 (Lindeman 1985)
    private const double LowestGfrMlPerMin = 15.0;

    /// <summary>Reads reference-data/physiology/reference-adults.json.</summary>
    public static ReferencePhysiology Load() =>
        CanonicalJson.Read<ReferencePhysiology>(ReferenceCatalog.Open("physiology/reference-adults.json").ReadText());

    public ReferenceAdult Adult(Sex sex) => sex == Sex.Male ? Male : Female;

    /// <summary>Volume of a tissue, L, by height alone; adipose and wasted muscle are settled by <see cref="Body"/>.</summary>
    public double VolumeL(Tissue tissue, in Individual individual)
    {
        var reference = Tissues[(int)tissue];
        var ratio = individual.HeightCm / Adult(individual.Sex).HeightCm;
        return reference.VolumeL(individual.Sex) * Elementary.Pow(ratio, reference.HeightExponent);
    }

    /// <summary>Cardiac output, L/h of blood.</summary>
    public double CardiacOutputLPerHour(in Individual individual)
    {
        var adult = Adult(individual.Sex);
        var reference = new Individual(individual.AgeYears, individual.Sex, adult.HeightCm, adult.WeightKg);
        return adult.CardiacOutputLPerMin * MinutesPerHour * individual.BodySurfaceM2 / reference.BodySurfaceM2;
    }

    /// <summary>Blood flow through the liver, artery and portal vein together, as a share of cardiac output.</summary>
    [JsonIgnore]
    public double HepaticFlowShare =>
        Tissues[(int)Tissue.Liver].FlowShare + Tissues[(int)Tissue.Gut].FlowShare
        + Tissues[(int)Tissue.Pancreas].FlowShare + Tissues[(int)Tissue.Spleen].FlowShare;

    /// <summary>
    /// Glomerular filtration, L/h: 117 mL/min per 1.73 m2, less 0.75 for each year above 40, times body surface.
    /// </summary>
    public static double GfrLPerHour(in Individual individual)
    {
        var loss = GfrLossPerYear * Math.Max(0, individual.AgeYears - 40);
        var perSurface = Math.Max(LowestGfrMlPerMin, MatureGfrMlPerMin - loss);
        return perSurface * individual.BodySurfaceM2 / 1.73 * MinutesPerHour / 1000;
    }
}
