using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>What simulation finds under one assumed truth, each figure with its Monte Carlo standard error.</summary>
/// <param name="ScenarioId">Which truth.</param>
/// <param name="Replicates">Simulated trials.</param>
/// <param name="RightDose">Number of the dose whose true rate is closest to the target, from 1; null when even the lowest is overly toxic.</param>
/// <param name="RightChoice">Trials that choose it, or none when none is right.</param>
/// <param name="OverlyToxicChoice">Trials that choose a dose with an overly toxic rate.</param>
/// <param name="NoChoice">Trials that choose no dose.</param>
/// <param name="ExpectedPatients">Mean number of patients.</param>
/// <param name="ExpectedToxicities">Mean number of dose-limiting toxicities.</param>
/// <param name="Doses">By dose.</param>
public sealed record EscalationCharacteristic(
    string ScenarioId,
    int Replicates,
    int? RightDose,
    MonteCarloEstimate RightChoice,
    MonteCarloEstimate OverlyToxicChoice,
    MonteCarloEstimate NoChoice,
    MonteCarloEstimate ExpectedPatients,
    MonteCarloEstimate ExpectedToxicities,
    IReadOnlyList<DoseCharacteristic> Doses)
{
    private const double Rounding = 1e-12;

    internal static EscalationCharacteristic Of(EscalationRequest request, ToxicityScenario scenario, EscalationTally tally)
    {
        double overlyToxic = request.Design.OverlyToxic - Rounding;
        int none = tally.Replicates - tally.Chosen.Sum();
        int closest = Enumerable.Range(0, scenario.Rates.Count).MinBy(dose => Math.Abs(scenario.Rates[dose] - request.Design.TargetRate));
        int? right = scenario.Rates[0] >= overlyToxic ? null : closest;
        return new EscalationCharacteristic(
            scenario.Id,
            tally.Replicates,
            right + 1,
            Share(right is { } dose ? tally.Chosen[dose] : none),
            Share(tally.Chosen.Where((_, dose) => scenario.Rates[dose] >= overlyToxic).Sum()),
            Share(none),
            tally.AllPatients.Mean,
            tally.AllToxicities.Mean,
            [
                .. request.Doses.Select((name, dose) => new DoseCharacteristic(
                    name, scenario.Rates[dose], Share(tally.Chosen[dose]), tally.Patients[dose].Mean, tally.Toxicities[dose].Mean)),
            ]);

        MonteCarloEstimate Share(int count) => MonteCarloEstimate.OfShare(count, tally.Replicates);
    }
}
