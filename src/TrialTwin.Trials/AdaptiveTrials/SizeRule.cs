namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Unblinded sample-size re-estimation at every interim look.</summary>
/// <param name="Rule">When the size changes.</param>
/// <param name="TargetConditionalPower">Aimed at, above 0.5 and below 1; the upper end of the promising zone.</param>
/// <param name="ZoneFrom">Conditional power at the planned size from which a result is promising; null for <see cref="SizeRuleKind.ConditionalPower"/>.</param>
/// <param name="Smallest">Fewest patients of the next stage; null: as planned.</param>
/// <param name="Largest">Most patients of the next stage.</param>
/// <param name="Effect">Effect that conditional power assumes, endpoint unit; null: the one observed.</param>
public sealed record SizeRule(
    SizeRuleKind Rule,
    double TargetConditionalPower,
    double? ZoneFrom,
    int? Smallest,
    int Largest,
    double? Effect);
