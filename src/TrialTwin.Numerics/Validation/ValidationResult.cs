namespace TrialTwin.Numerics.Validation;

/// <summary>What a suite found.</summary>
/// <param name="Suite">Id of the suite.</param>
/// <param name="Source">Who made the reference figures.</param>
/// <param name="Evidence">Kind of the reference.</param>
/// <param name="Comparisons">Every figure beside its reference.</param>
public sealed record ValidationResult(string Suite, string Source, Evidence Evidence, IReadOnlyList<FigureComparison> Comparisons)
{
    /// <summary>Number of cases.</summary>
    public int Rows => Comparisons.Select(comparison => comparison.Row).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Figures outside their tolerance.</summary>
    public IReadOnlyList<FigureComparison> Misses => [.. Comparisons.Where(comparison => !comparison.Agrees)];

    /// <summary>The figure that uses most of its tolerance; null for a suite without comparisons.</summary>
    public FigureComparison? Worst => Comparisons.MaxBy(comparison => comparison.ShareOfTolerance);

    /// <summary>Whether there were comparisons and none missed.</summary>
    public bool Passed => Comparisons.Count > 0 && Misses.Count == 0;
}
