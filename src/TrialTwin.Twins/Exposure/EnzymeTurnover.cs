using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Exposure;

/// <summary>
/// Half-lives of enzymes: CYP3A4 in liver and gut as in the Open Systems Pharmacology models; the others as PK-Sim has
/// them by default, quoted from memory.
/// </summary>
internal static class EnzymeTurnover
{
    private const double GutHours = 23;

    /// <summary>Half-life of an enzyme in liver or gut wall, h.</summary>
    public static double HalfLifeHours(PathwayEnzyme enzyme, bool gut) => gut ? GutHours : enzyme switch
    {
        PathwayEnzyme.Cyp1A2 => 39,
        PathwayEnzyme.Cyp2C8 => 23,
        PathwayEnzyme.Cyp2C9 => 104,
        PathwayEnzyme.Cyp2C19 => 26,
        PathwayEnzyme.Cyp2D6 => 51,
        _ => 36,
    };
}
