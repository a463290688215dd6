namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Sample-size re-estimation at every interim look.</summary>
/// <param name="Rule">When the size changes.</param>
/// <param name="TargetConditionalPower">Aimed at, above 0.5 and below 1; the upper end of the promising zone, or for <see cref="SizeRuleKind.BlindedVariance"/> the power of the whole trial.</param>
/// <param name="ZoneFrom">Conditional power at the planned size from which a result is promising; null for the other rules.</param>
/// <param name="Smallest">Fewest patients of the next stage; null: as planned.</param>
/// <param name="Largest">Most patients of the next stage.</param>
/// <param name="Effect">Effect assumed, endpoint unit; null: the one observed, which a blinded look does not know.</param>
public sealed record SizeRule(
    SizeRuleKind Rule,
    double TargetConditionalPower,
    double? ZoneFrom,
    int? Smallest,
    int Largest,
    double? Effect);
