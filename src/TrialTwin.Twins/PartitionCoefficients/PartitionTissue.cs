using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>What the methods need to know of a tissue beyond <see cref="TissueComposition"/>.</summary>
/// <param name="Tissue">Which.</param>
/// <param name="AlbuminRatio">Albumin in the tissue relative to plasma.</param>
/// <param name="LipoproteinRatio">Lipoprotein in the tissue relative to plasma.</param>
/// <param name="PoulinTheil">Composition for Poulin and Theil and for Berezhkovskiy.</param>
/// <param name="Schmitt">Composition for Schmitt.</param>
public sealed record PartitionTissue(
    Tissue Tissue, double AlbuminRatio, double LipoproteinRatio, LipidComposition PoulinTheil, SchmittComposition Schmitt);
