using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Counts;

/// <summary>What simulation finds under one assumed truth, each figure with its Monte Carlo standard error.</summary>
/// <param name="ScenarioId">Which truth.</param>
/// <param name="Replicates">Simulated trials.</param>
/// <param name="NotEstimable">Trials with a look that has no estimate, such as an arm without events; such a look rejects nothing.</param>
/// <param name="Power">Rejected in favour of treatment; under a rate ratio of 1 the type I error.</param>
/// <param name="StoppedEarly">Stopped at an interim look, for efficacy or futility.</param>
/// <param name="LogRatioBias">Mean of the estimated less the true log rate ratio at the end of the trial; null without estimates.</param>
/// <param name="Coverage">Share of the trials with an estimate whose ordinary 95 % interval, which does not allow for the looks, holds the true ratio; null without estimates.</param>
/// <param name="ExpectedPatients">Mean number of patients randomised when the trial ends.</param>
/// <param name="ExpectedEvents">Mean number of events analysed last.</param>
/// <param name="ExpectedMonths">Mean duration from the first patient in to the last analysis.</param>
/// <param name="Looks">By look.</param>
public sealed record CountCharacteristic(
    string ScenarioId,
    int Replicates,
    int NotEstimable,
    MonteCarloEstimate Power,
    MonteCarloEstimate StoppedEarly,
    MonteCarloEstimate? LogRatioBias,
    MonteCarloEstimate? Coverage,
    MonteCarloEstimate ExpectedPatients,
    MonteCarloEstimate ExpectedEvents,
    MonteCarloEstimate ExpectedMonths,
    IReadOnlyList<CountLookCharacteristic> Looks)
{
    internal static CountCharacteristic Of(CountScenario scenario, CountTally tally)
    {
        return new CountCharacteristic(
            scenario.Id,
            tally.Stops.Replicates,
            tally.NotEstimable,
            tally.Stops.Power,
            tally.Stops.StoppedEarly,
            Mean(tally.Error),
            tally.Error.Count > 0 ? MonteCarloEstimate.OfShare(tally.Covered, tally.Error.Count) : null,
            tally.Patients.Mean,
            tally.Events.Mean,
            tally.Months.Mean,
            [
                .. tally.LookEvents.Select((events, look) => new CountLookCharacteristic(
                    tally.Stops.EfficacyAt(look),
                    tally.Stops.FutilityAt(look),
                    Mean(events),
                    Mean(tally.LookInformation[look]))),
            ]);

        static MonteCarloEstimate? Mean(RunningSum sum) => sum.Count > 0 ? sum.Mean : null;
    }
}
