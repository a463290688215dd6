namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>The rule of a dose-escalation trial.</summary>
/// <param name="Rule">BOIN or CRM.</param>
/// <param name="TargetRate">Target rate of dose-limiting toxicity, 0.05 to 0.6.</param>
/// <param name="SubtherapeuticRate">BOIN: highest rate at which to raise; null: 0.6 times the target.</param>
/// <param name="OverlyToxicRate">Lowest rate that is overly toxic, at which BOIN lowers the dose; null: 1.4 times the target.</param>
/// <param name="EliminationCertainty">BOIN: posterior probability of exceeding the target that eliminates a dose; null: 0.95.</param>
/// <param name="Skeleton">CRM: prior guess of the rate at each dose, rising.</param>
/// <param name="PriorSd">CRM: prior standard deviation of beta; null: the root of 1.34.</param>
public sealed record EscalationDesign(
    EscalationRuleKind Rule,
    double TargetRate,
    double? SubtherapeuticRate = null,
    double? OverlyToxicRate = null,
    double? EliminationCertainty = null,
    IReadOnlyList<double>? Skeleton = null,
    double? PriorSd = null)
{
    private const double UsualSubtherapeutic = 0.6;
    private const double UsualOverlyToxic = 1.4;
    private const double UsualCertainty = 0.95;

    internal double Subtherapeutic => SubtherapeuticRate ?? (UsualSubtherapeutic * TargetRate);

    internal double OverlyToxic => OverlyToxicRate ?? (UsualOverlyToxic * TargetRate);

    internal BoinDesign Boin() => new(TargetRate, Subtherapeutic, OverlyToxic, EliminationCertainty ?? UsualCertainty);

    internal IEscalationRule NewRule() => Rule == EscalationRuleKind.Boin
        ? new BoinRule(Boin())
        : new CrmRule(new CrmDesign(Skeleton!, TargetRate, PriorSd ?? CrmDesign.UsualPriorSd));
}
