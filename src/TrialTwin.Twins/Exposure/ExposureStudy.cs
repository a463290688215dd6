using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>What to simulate: the same individuals on every regimen, alone and with the other compounds.</summary>
/// <param name="Compound">The compound.</param>
/// <param name="Regimens">Its regimens.</param>
/// <param name="Perpetrators">Other compounds with their doses; empty for none.</param>
/// <param name="Individuals">Whom.</param>
/// <param name="Outputs">Times of the curves, h, rising; the last one is the end.</param>
/// <param name="OutputEveryHours">Interval where they are regular, h.</param>
/// <param name="Target">Window of exposure, or null.</param>
public sealed record ExposureStudy(
    Compound Compound,
    IReadOnlyList<ExposureRegimen> Regimens,
    IReadOnlyList<(Compound Compound, IReadOnlyList<DoseEvent> Doses)> Perpetrators,
    IReadOnlyList<VirtualIndividual> Individuals,
    IReadOnlyList<double> Outputs,
    double? OutputEveryHours = null,
    ExposureTarget? Target = null)
{
    /// <summary>Compounds that pathways of the compound make.</summary>
    public IReadOnlyList<FormedCompound> Metabolites { get; init; } = [];

    /// <summary>Names of the compound's pathways in the liver, in the order of the mass balance.</summary>
    public IReadOnlyList<string> Pathways()
    {
        var physiology = Physiology.ReferencePhysiology.Load();
        var kinetics = new CompoundKinetics(Compound, physiology, new EnzymeAmounts(PopulationReference.Load(), physiology));
        return [.. kinetics.Pathways.Select(pathway => pathway.Enzyme.ToString())];
    }
}
