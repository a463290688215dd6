using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Survival;

/// <summary>What simulation finds under one assumed truth, each figure with its Monte Carlo standard error.</summary>
/// <param name="ScenarioId">Which truth.</param>
/// <param name="Replicates">Simulated trials.</param>
/// <param name="ShortOfEvents">Trials in which a look's events could not be reached; they are analysed at their last event.</param>
/// <param name="Power">Rejected in favour of treatment; under a hazard ratio of 1 the type I error.</param>
/// <param name="StoppedEarly">Stopped at an interim look, for efficacy or futility.</param>
/// <param name="ExpectedPatients">Mean number of patients randomised when the trial ends.</param>
/// <param name="ExpectedEvents">Mean number of events analysed last.</param>
/// <param name="ExpectedMonths">Mean duration from the first patient in to the last analysis.</param>
/// <param name="Looks">By look.</param>
public sealed record SurvivalCharacteristic(
    string ScenarioId,
    int Replicates,
    int ShortOfEvents,
    MonteCarloEstimate Power,
    MonteCarloEstimate StoppedEarly,
    MonteCarloEstimate ExpectedPatients,
    MonteCarloEstimate ExpectedEvents,
    MonteCarloEstimate ExpectedMonths,
    IReadOnlyList<SurvivalLookCharacteristic> Looks)
{
    internal static SurvivalCharacteristic Of(string scenarioId, SurvivalTally tally, IReadOnlyList<SurvivalLook> looks) => new(
        scenarioId,
        tally.Stops.Replicates,
        tally.ShortOfEvents,
        tally.Stops.Power,
        tally.Stops.StoppedEarly,
        tally.Patients.Mean,
        tally.Events.Mean,
        tally.Months.Mean,
        [
            .. looks.Select((look, i) => new SurvivalLookCharacteristic(
                look.Events,
                tally.Stops.EfficacyAt(i),
                tally.Stops.FutilityAt(i),
                tally.LookMonths[i] is { Count: > 0 } months ? months.Mean : null)),
        ]);
}
