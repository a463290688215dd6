namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>Composition after Schmitt 2008, fractions of the volume, and pH of the cells.</summary>
public sealed record SchmittComposition(
    double Water, double NeutralLipid, double NeutralPhospholipid, double AcidicPhospholipid, double Protein, double Ph);
