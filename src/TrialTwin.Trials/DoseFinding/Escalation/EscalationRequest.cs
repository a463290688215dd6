using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>
/// A dose-escalation trial by BOIN or the continual reassessment method: its next dose, its simulation or both. The JSON form is
/// described in docs/formats/escalation-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/escalation-request/1".</param>
/// <param name="Title">Title.</param>
/// <param name="Doses">Names of the doses, rising, 2 to 15.</param>
/// <param name="Design">The rule.</param>
/// <param name="StartDose">Number of the first dose, from 1.</param>
/// <param name="CohortSize">Patients treated before the next decision, 1 to 12.</param>
/// <param name="MaximumPatients">Patients of the trial, a multiple of the cohort's size, up to 300.</param>
/// <param name="EnoughAtDose">Ends when the rule stays at a dose that so many patients have had; null: never.</param>
/// <param name="Observed">What was seen so far; null for a simulation alone.</param>
/// <param name="Scenarios">Assumed truths; null for an analysis alone.</param>
/// <param name="Simulation">Replicates and seed; null for an analysis alone.</param>
public sealed record EscalationRequest(
    string Schema,
    string Title,
    IReadOnlyList<string> Doses,
    EscalationDesign Design,
    int StartDose,
    int CohortSize,
    int MaximumPatients,
    int? EnoughAtDose,
    ObservedEscalation? Observed = null,
    IReadOnlyList<ToxicityScenario>? Scenarios = null,
    SimulationPlan? Simulation = null)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/escalation-request/1";
}
