namespace TrialTwin.Trials.Variants;

/// <summary>One way to run the trial.</summary>
/// <param name="Id">Such as "fixed-1-1-1".</param>
/// <param name="Label">Label on pages and in figures.</param>
/// <param name="Allocation">Patients per arm in the order of the protocol's arms, such as 2:2:1; whole numbers.</param>
/// <param name="InterimFractions">Information fractions of the interim looks, increasing, each between 0 and 1; empty for a fixed design.</param>
/// <param name="Spending">Error spending of a group-sequential design; null for a fixed design.</param>
public sealed record Variant(
    string Id,
    string Label,
    IReadOnlyList<int> Allocation,
    IReadOnlyList<double> InterimFractions,
    ErrorSpending? Spending);
