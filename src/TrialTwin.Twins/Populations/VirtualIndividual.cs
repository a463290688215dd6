using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>A virtual individual with the physiology that a whole-body model needs.</summary>
/// <param name="Index">Place in the population, from 0.</param>
/// <param name="Person">Age, sex, height, weight (in pregnancy with the gain).</param>
/// <param name="PostmenstrualWeeks">Age after the mother's last period, weeks.</param>
/// <param name="Haematocrit">Volume share of red cells.</param>
/// <param name="GfrMlPerMin">Glomerular filtration, mL/min.</param>
/// <param name="BloodL">Blood, L.</param>
/// <param name="VolumesL">Volumes in the order of <see cref="Tissue"/>, L; with the blood they add up to the weight.</param>
/// <param name="FlowsLPerMin">Arterial flows in the order of <see cref="Tissue"/>, L/min; the lung's is cardiac output.</param>
/// <param name="FunctionalLiverL">Volume of working liver, L.</param>
/// <param name="Enzymes">Hepatic enzymes.</param>
/// <param name="Albumin">Plasma albumin relative to the adult median.</param>
/// <param name="AlphaGlycoproteinFactor">Factor of disease on alpha-1-acid glycoprotein.</param>
/// <param name="UnboundFactor">Factor of kidney disease on the unbound fraction in plasma.</param>
/// <param name="GastricEmptyingTimeFactor">Factor of kidney disease on gastric emptying time.</param>
public sealed record VirtualIndividual(
    int Index,
    Individual Person,
    double PostmenstrualWeeks,
    double Haematocrit,
    double GfrMlPerMin,
    double BloodL,
    IReadOnlyList<double> VolumesL,
    IReadOnlyList<double> FlowsLPerMin,
    double FunctionalLiverL,
    IReadOnlyList<EnzymeLevel> Enzymes,
    double Albumin,
    double AlphaGlycoproteinFactor,
    double UnboundFactor,
    double GastricEmptyingTimeFactor)
{
    /// <summary>Body mass index, kg/m2.</summary>
    public double BodyMassIndex => Person.WeightKg / (Person.HeightCm * Person.HeightCm / 10_000);

    /// <summary>Cardiac output, L/min.</summary>
    public double CardiacOutputLPerMin => FlowsLPerMin[(int)Tissue.Lung];

    /// <summary>Flow of the portal vein, L/min.</summary>
    public double PortalFlowLPerMin =>
        FlowsLPerMin[(int)Tissue.Gut] + FlowsLPerMin[(int)Tissue.Pancreas] + FlowsLPerMin[(int)Tissue.Spleen];

    /// <summary>Glomerular filtration per body surface, mL/min per 1.73 m2.</summary>
    public double GfrPerSurface => GfrMlPerMin * 1.73 / Person.BodySurfaceM2;
}
