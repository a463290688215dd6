namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>Composition after Poulin and Theil 2002, fractions of the volume.</summary>
public sealed record LipidComposition(double Water, double NeutralLipid, double Phospholipid)
{
    /// <summary>Neutral lipids and the share of phospholipids that acts like them.</summary>
    public double Lipids => NeutralLipid + (0.3 * Phospholipid);

    /// <summary>The share of phospholipids that acts like water.</summary>
    public double BoundWater => 0.7 * Phospholipid;
}
