using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>How much enzyme an individual has, in liver and gut wall, umol.</summary>
internal sealed class EnzymeAmounts(PopulationReference population, ReferencePhysiology physiology)
{
    // CYP3A4 of the whole small intestine 70.5 nmol (Paine et al. 1997); the others by their shares of the intestinal
    // P450 pie, 82, 14, 2 and 0.7 % (Paine et al. 2006). Quoted from memory; see docs/methods/exposure.md.
    private static readonly Dictionary<PathwayEnzyme, double> GutUmol = new()
    {
        [PathwayEnzyme.Cyp3A4] = 0.0705, [PathwayEnzyme.Cyp2C9] = 0.0120, [PathwayEnzyme.Cyp2C19] = 0.0017, [PathwayEnzyme.Cyp2D6] = 0.0006,
    };

    private readonly double referenceGutL = physiology.Tissues[(int)Tissue.Gut].MaleVolumeL;

    /// <summary>Enzyme per L of liver of reference adults, umol; 1 for "other", whose unit is a litre of liver.</summary>
    public double ReferencePerLLiver(PathwayEnzyme enzyme) =>
        enzyme == PathwayEnzyme.Other ? 1 : population.Enzymes[(int)enzyme].AbundanceUmolPerLLiver;

    /// <summary>Enzyme of the whole liver, umol.</summary>
    public double Liver(PathwayEnzyme enzyme, VirtualIndividual individual) => individual.FunctionalLiverL
        * (enzyme == PathwayEnzyme.Other ? 1 : individual.Enzymes[(int)enzyme].UmolPerLLiver);

    /// <summary>Enzyme of the gut wall, umol: varies with the individual's liver enzyme and size of the gut.</summary>
    public double GutWall(PathwayEnzyme enzyme, VirtualIndividual individual) => GutUmol.TryGetValue(enzyme, out var amount)
        ? amount * individual.Enzymes[(int)enzyme].UmolPerLLiver / ReferencePerLLiver(enzyme) * individual.VolumesL[(int)Tissue.Gut] / referenceGutL
        : 0;
}
