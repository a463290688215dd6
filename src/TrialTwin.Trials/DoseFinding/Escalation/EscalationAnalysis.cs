using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Says how a running dose-escalation trial goes on.</summary>
public static class EscalationAnalysis
{
    /// <param name="request">A request without problems of analysis.</param>
    public static EscalationAnalysisResult Analyse(EscalationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var observed = request.Observed!;
        DoseTally[] tallies = [.. observed.Patients.Zip(observed.Toxicities, (patients, toxicities) => new DoseTally(patients, toxicities))];
        var rule = request.Design.NewRule();
        int current = observed.CurrentDose - 1;
        int? next = rule.Next(tallies, current, new DoseTally(request.CohortSize, observed.LastCohortToxicities));
        bool full = observed.Patients.Sum() + request.CohortSize > request.MaximumPatients;
        bool enough = next == current && tallies[current].Patients >= request.EnoughAtDose;
        var rates = rule.Rates(tallies);
        return new EscalationAnalysisResult(
            "trialtwin/escalation-analysis/1",
            CanonicalJson.HashOf(request),
            next is null ? EscalationEnd.TooToxic : enough ? EscalationEnd.Enough : full ? EscalationEnd.Full : EscalationEnd.GoesOn,
            next is null || enough || full ? null : next + 1,
            rule.Choose(tallies) + 1,
            [.. request.Doses.Select((name, dose) => new EstimatedDose(name, tallies[dose].Patients, tallies[dose].Toxicities, rates[dose]))]);
    }
}
