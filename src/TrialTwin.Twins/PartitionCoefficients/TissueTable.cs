using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>The compositions that the methods rest on: reference-data/physiology/tissue-composition.json.</summary>
public sealed record TissueTable(
    string Schema,
    LipidComposition PlasmaPoulinTheil,
    double PlasmaNeutralLipid,
    double PlasmaNeutralPhospholipid,
    IReadOnlyList<PartitionTissue> Tissues)
{
    /// <summary>Reads the file of the reference data.</summary>
    public static TissueTable Load() =>
        CanonicalJson.Read<TissueTable>(ReferenceCatalog.Open("physiology/tissue-composition.json").ReadText());
}
