using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Rates;

/// <summary>What simulation finds under one assumed truth, each figure with its Monte Carlo standard error.</summary>
/// <param name="ScenarioId">Which truth.</param>
/// <param name="Replicates">Simulated trials.</param>
/// <param name="Power">Rejected in favour of treatment; without a difference the type I error.</param>
/// <param name="StoppedEarly">Stopped at an interim look, for efficacy or futility.</param>
/// <param name="DifferenceBias">Mean of the observed less the true difference of the shares at the end of the trial.</param>
/// <param name="Coverage">Share of the trials whose ordinary 95 % interval, which does not allow for the looks, holds the true difference.</param>
/// <param name="ExpectedPatients">Mean number of patients randomised when the trial ends, those without a known outcome included.</param>
/// <param name="ExpectedMonths">Mean duration from the first patient in to the last analysis.</param>
/// <param name="Looks">By look.</param>
public sealed record RateCharacteristic(
    string ScenarioId,
    int Replicates,
    MonteCarloEstimate Power,
    MonteCarloEstimate StoppedEarly,
    MonteCarloEstimate DifferenceBias,
    MonteCarloEstimate Coverage,
    MonteCarloEstimate ExpectedPatients,
    MonteCarloEstimate ExpectedMonths,
    IReadOnlyList<RateLookCharacteristic> Looks)
{
    internal static RateCharacteristic Of(RateRequest request, RateScenario scenario, RateTally tally) => new(
        scenario.Id,
        tally.Stops.Replicates,
        tally.Stops.Power,
        tally.Stops.StoppedEarly,
        tally.Error.Mean,
        MonteCarloEstimate.OfShare(tally.Covered, tally.Stops.Replicates),
        tally.Randomised.Mean,
        tally.Months.Mean,
        [.. request.Looks.Select((_, look) => new RateLookCharacteristic(tally.Stops.EfficacyAt(look), tally.Stops.FutilityAt(look)))]);
}
