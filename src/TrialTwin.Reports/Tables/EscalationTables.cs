using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.DoseFinding.Escalation;

namespace TrialTwin.Reports.Tables;

/// <summary>Dose escalation as tables: decisions, simulated trials, a running trial.</summary>
public static class EscalationTables
{
    /// <summary>One row per assumed truth.</summary>
    public static ResultTable Scenarios(EscalationRequest request, EscalationSimulationResult result) => new(
        "escalation-scenarios",
        "Operating characteristics",
        $"{ScenarioCells.Caption(request.Simulation!)} Right dose: true rate closest to the target; none when even the lowest dose is overly toxic.",
        [
            new("Scenario"), new("Right dose"), new("Chooses right"), new("Chooses right, standard error"), new("Chooses overly toxic"), new("Chooses none"),
            new("Expected patients"), new("Expected toxicities"),
        ],
        [.. result.Scenarios.Select(found => new TableRow([
            found.ScenarioId,
            found.RightDose is { } dose ? request.Doses[dose - 1] : "none",
            ScenarioCells.Estimate(found.RightChoice),
            ScenarioCells.Error(found.RightChoice),
            ScenarioCells.Estimate(found.OverlyToxicChoice),
            ScenarioCells.Estimate(found.NoChoice),
            ScenarioCells.Estimate(found.ExpectedPatients),
            ScenarioCells.Estimate(found.ExpectedToxicities),
        ]))]);

    /// <summary>One row per assumed truth and dose.</summary>
    public static ResultTable Doses(EscalationRequest request, EscalationSimulationResult result) => new(
        "escalation-doses",
        "Doses",
        ScenarioCells.Caption(request.Simulation!),
        [new("Scenario"), new("Dose"), new("True rate"), new("Chosen"), new("Chosen, standard error"), new("Patients"), new("Toxicities")],
        [
            .. from found in result.Scenarios
               from dose in found.Doses
               select new TableRow([
                   found.ScenarioId,
                   dose.Dose,
                   ScenarioCells.Number(dose.Rate),
                   ScenarioCells.Estimate(dose.Chosen),
                   ScenarioCells.Error(dose.Chosen),
                   ScenarioCells.Estimate(dose.Patients),
                   ScenarioCells.Estimate(dose.Toxicities),
               ]),
        ]);

    /// <summary>BOIN's table of decisions: one row per number of patients at a dose.</summary>
    public static ResultTable Decisions(IReadOnlyList<BoinDecisionRow> rows) => new(
        "boin-decisions",
        "Decisions",
        "By patients treated at the dose: raise with at most so many toxicities, lower with at least so many, eliminate with at least so many; stay between.",
        [new("Patients"), new("Raise up to"), new("Lower from"), new("Eliminate from")],
        [
            .. rows.Select(row => new TableRow([
                ScenarioCells.Count(row.Patients),
                ScenarioCells.Count(row.EscalateUpTo),
                ScenarioCells.Count(row.DeescalateFrom),
                row.EliminateFrom is { } from ? ScenarioCells.Count(from) : TableCell.Empty,
            ])),
        ]);

    /// <summary>A running trial by dose.</summary>
    public static ResultTable Observed(EscalationAnalysisResult result) => new(
        "escalation-observed",
        "Doses so far",
        "Estimated rate: isotonic for BOIN, the model's for the continual reassessment method.",
        [new("Dose"), new("Patients"), new("Toxicities"), new("Estimated rate")],
        [.. result.Doses.Select(dose => new TableRow([dose.Dose, ScenarioCells.Count(dose.Patients), ScenarioCells.Count(dose.Toxicities), ScenarioCells.Number(dose.Rate)]))]);

    /// <summary>How a running trial goes on, in one line.</summary>
    public static string Advice(EscalationRequest request, EscalationAnalysisResult result)
    {
        string chosen = result.ChosenDose is { } dose ? $"chosen if the trial ended now: {request.Doses[dose - 1]}" : "no dose would be chosen";
        return result.End switch
        {
            EscalationEnd.TooToxic => $"The trial ends: even the lowest dose is too toxic; {chosen}.",
            EscalationEnd.Enough => $"The trial ends: enough patients at the dose it stays at; {chosen}.",
            EscalationEnd.Full => $"The trial ends: no patients left for another cohort; {chosen}.",
            _ => $"Next cohort at {request.Doses[result.NextDose!.Value - 1]}; {chosen}.",
        };
    }
}
