namespace TrialTwin.Twins.Physiology;

/// <summary>A tissue of the reference adults of ICRP Publication 89.</summary>
/// <param name="Tissue">Which.</param>
/// <param name="MaleVolumeL">Volume in the reference man, L (density 1 kg/L).</param>
/// <param name="FemaleVolumeL">Volume in the reference woman, L.</param>
/// <param name="HeightExponent">Exponent of height relative to the reference adult (Willmann 2007).</param>
/// <param name="FlowShare">Share of cardiac output; for the liver, its artery alone; for the lung 1.</param>
/// <param name="Composition">Composition for partition coefficients.</param>
public sealed record ReferenceTissue(
    Tissue Tissue,
    double MaleVolumeL,
    double FemaleVolumeL,
    double HeightExponent,
    double FlowShare,
    TissueComposition Composition)
{
    public double VolumeL(Sex sex) => sex == Sex.Male ? MaleVolumeL : FemaleVolumeL;
}
