using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Validation;

/// <summary>Learns the prognostic model of a study from its historical control patients and judges it on patients left out.</summary>
public static class ControlPrognosis
{
    /// <summary>Outcome: change at the endpoint's visit, last observation carried forward, efficacy set.</summary>
    public static LearnedPrognosis Learn(HistoricalTrial trial, PrognosisSettings settings, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
