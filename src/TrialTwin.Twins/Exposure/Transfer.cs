namespace TrialTwin.Twins.Exposure;

/// <summary>
/// Drug that moves from one state to another: rate x amount, times the amount of enzyme relative to its uninduced level, over
/// 1 + the sum of competing concentrations over their constants.
/// </summary>
/// <param name="From">State that loses, an amount in mg.</param>
/// <param name="To">State that gains.</param>
/// <param name="Rate">At low concentrations and the usual enzyme, 1/h.</param>
/// <param name="Competitors">Amounts that compete for the enzyme, the drug's own among them where it saturates; empty for linear.</param>
/// <param name="Pool">Index of the enzyme pool, or -1 for an enzyme that stays as it is.</param>
internal sealed record Transfer(int From, int To, double Rate, IReadOnlyList<Competitor> Competitors, int Pool = -1)
{
    /// <summary>Index of the pathway of metabolism that it is, or null.</summary>
    public int? Pathway { get; init; }

    public bool IsLinear => Competitors.Count == 0 && Pool < 0;
}
