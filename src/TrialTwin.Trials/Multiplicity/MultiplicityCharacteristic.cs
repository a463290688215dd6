using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>What simulation finds under one assumed truth, each figure with its Monte Carlo standard error.</summary>
/// <param name="ScenarioId">Which truth.</param>
/// <param name="Replicates">Simulated trials.</param>
/// <param name="Any">Rejects at least one hypothesis (disjunctive power; without any effect the familywise error).</param>
/// <param name="AllWithEffect">Rejects every hypothesis with an effect (conjunctive power); null if none has one.</param>
/// <param name="FamilywiseError">Rejects a hypothesis without effect; null if all have one.</param>
/// <param name="Hypotheses">In the order of the request.</param>
public sealed record MultiplicityCharacteristic(
    string ScenarioId,
    int Replicates,
    MonteCarloEstimate Any,
    MonteCarloEstimate? AllWithEffect,
    MonteCarloEstimate? FamilywiseError,
    IReadOnlyList<HypothesisRejection> Hypotheses)
{
    internal static MultiplicityCharacteristic Of(MultiplicityRequest request, MultiplicityScenario scenario, MultiplicityTally tally)
    {
        return new MultiplicityCharacteristic(
            scenario.Id,
            tally.Replicates,
            Share(tally.Any),
            tally.HasEffect ? Share(tally.AllWithEffect) : null,
            tally.HasTrueNull ? Share(tally.False) : null,
            [
                .. request.Hypotheses.Select((hypothesis, i) => new HypothesisRejection(
                    hypothesis.Id,
                    scenario.FinalZ[i],
                    Share(tally.RejectedBy[i, tally.RejectedBy.GetLength(1) - 1]),
                    [.. Enumerable.Range(0, tally.RejectedBy.GetLength(1)).Select(look => Share(tally.RejectedBy[i, look]))])),
            ]);

        MonteCarloEstimate Share(int count) => MonteCarloEstimate.OfShare(count, tally.Replicates);
    }
}
