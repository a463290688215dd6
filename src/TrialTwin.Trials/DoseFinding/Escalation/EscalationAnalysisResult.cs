namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>How a running trial goes on.</summary>
/// <param name="Schema">"trialtwin/escalation-analysis/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="End">Whether and why it ends.</param>
/// <param name="NextDose">Number of the next cohort's dose, from 1; null when the trial ends.</param>
/// <param name="ChosenDose">Number of the dose that would be chosen if it ended now; null when none.</param>
/// <param name="Doses">By dose.</param>
public sealed record EscalationAnalysisResult(
    string Schema,
    string RequestHash,
    EscalationEnd End,
    int? NextDose,
    int? ChosenDose,
    IReadOnlyList<EstimatedDose> Doses);
