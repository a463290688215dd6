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
/// <param name="LogHazardRatio">Mean of the log hazard ratio estimated at the end; null if not asked for. Under hazards that are not proportional it depends on follow-up and censoring.</param>
/// <param name="LogHazardRatioBias">That mean less the true value; null unless the hazard ratio is constant.</param>
/// <param name="Coverage">Share of the estimates whose ordinary 95 % interval, which does not allow for the looks, holds the true value; null unless the hazard ratio is constant.</param>
/// <param name="HorizonCut">Trials whose horizon of restricted means had to be cut to what both arms were observed for.</param>
public sealed record SurvivalCharacteristic(
    string ScenarioId,
    int Replicates,
    int ShortOfEvents,
    MonteCarloEstimate Power,
    MonteCarloEstimate StoppedEarly,
    MonteCarloEstimate ExpectedPatients,
    MonteCarloEstimate ExpectedEvents,
    MonteCarloEstimate ExpectedMonths,
    IReadOnlyList<SurvivalLookCharacteristic> Looks,
    MonteCarloEstimate? LogHazardRatio,
    MonteCarloEstimate? LogHazardRatioBias,
    MonteCarloEstimate? Coverage,
    int HorizonCut)
{
    internal static SurvivalCharacteristic Of(SurvivalScenario scenario, SurvivalTally tally, IReadOnlyList<SurvivalLook> looks)
    {
        MonteCarloEstimate? ratio = tally.LogHazardRatio.Count > 0 ? tally.LogHazardRatio.Mean : null;
        double? truth = scenario.ConstantLogRatio();
        return new SurvivalCharacteristic(
            scenario.Id,
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
            ],
            ratio,
            truth is { } log && ratio is { } mean ? new MonteCarloEstimate(mean.Value - log, mean.StandardError) : null,
            truth is not null && ratio is not null ? MonteCarloEstimate.OfShare(tally.Covered, tally.LogHazardRatio.Count) : null,
            tally.HorizonCut);
    }
}
