using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>A hypothesis of a multiple test.</summary>
/// <param name="Id">Such as "overall-survival".</param>
/// <param name="Label">Label in output.</param>
/// <param name="Looks">At least one; the last has information fraction 1.</param>
/// <param name="Spending">Error spending over several looks; null for one look.</param>
/// <param name="Weight">Graph and fallback: share of alpha, 0 to 1.</param>
/// <param name="PassesTo">Graph: parts of the share that go to other hypotheses when this one is rejected, by their id.</param>
public sealed record Hypothesis(
    string Id,
    string Label,
    IReadOnlyList<HypothesisLook> Looks,
    ErrorSpending? Spending = null,
    double? Weight = null,
    IReadOnlyDictionary<string, double>? PassesTo = null);
