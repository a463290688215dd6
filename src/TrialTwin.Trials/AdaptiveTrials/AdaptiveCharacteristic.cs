using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Operating characteristics under one assumed truth, with Monte Carlo standard errors.</summary>
/// <param name="ScenarioId">Assumed truth.</param>
/// <param name="Replicates">Simulated trials.</param>
/// <param name="Power">Trials that reject at least one hypothesis; without any effect the type I error.</param>
/// <param name="FamilywiseError">Trials that reject a hypothesis without a true effect; null if every hypothesis has one.</param>
/// <param name="StoppedEarly">Trials that end at an interim look.</param>
/// <param name="ExpectedPatients">Mean number of patients.</param>
/// <param name="Stages">By stage.</param>
/// <param name="Hypotheses">By arm or population.</param>
public sealed record AdaptiveCharacteristic(
    string ScenarioId,
    int Replicates,
    MonteCarloEstimate Power,
    MonteCarloEstimate? FamilywiseError,
    MonteCarloEstimate StoppedEarly,
    MonteCarloEstimate ExpectedPatients,
    IReadOnlyList<AdaptiveStageCharacteristic> Stages,
    IReadOnlyList<HypothesisCharacteristic> Hypotheses)
{
    internal static AdaptiveCharacteristic Of(AdaptiveRequest request, AdaptiveScenario scenario, AdaptiveTally tally)
    {
        int stages = request.Stages.Count;
        var effects = request.TrueEffects(scenario);
        MonteCarloEstimate Share(int count) => MonteCarloEstimate.OfShare(count, tally.Replicates);
        int Ended(int stage) => Enumerable.Range(0, tally.Ends.GetLength(0)).Sum(end => tally.Ends[end, stage]);
        return new AdaptiveCharacteristic(
            scenario.Id,
            tally.Replicates,
            Share(Enumerable.Range(0, stages).Sum(stage => tally.Ends[(int)AdaptiveEnd.Efficacy, stage])),
            effects.Any(effect => effect <= 0) ? Share(tally.FalseRejections) : null,
            Share(tally.Replicates - Ended(stages - 1)),
            tally.Patients.Mean,
            [
                .. Enumerable.Range(0, stages).Select(stage => new AdaptiveStageCharacteristic(
                    Share(tally.StagePatients[stage].Count),
                    Share(tally.Ends[(int)AdaptiveEnd.Efficacy, stage]),
                    Share(tally.Ends[(int)AdaptiveEnd.Futility, stage]),
                    Share(tally.Ends[(int)AdaptiveEnd.NoneSelected, stage]),
                    tally.StagePatients[stage] is { Count: > 0 } patients ? patients.Mean : null)),
            ],
            [
                .. request.HypothesisIds().Select((id, i) => new HypothesisCharacteristic(
                    id,
                    effects[i],
                    Share(tally.Rejected[i]),
                    [.. Enumerable.Range(0, stages).Select(stage => Share(tally.Open[stage, i]))],
                    tally.EstimateErrors[i] is { Count: > 0 } errors ? errors.Mean : null,
                    tally.EstimateErrors[i] is { Count: > 0 and var count } ? MonteCarloEstimate.OfShare(tally.Covered[i], count) : null)),
            ]);
    }
}
