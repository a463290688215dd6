using TrialTwin.Trials.DoseFinding.Escalation;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Tests.DoseFinding.Escalation;

internal static class Requests
{
    /// <summary>Two doses with rates of 0.2 and 0.5, two cohorts of three.</summary>
    public static EscalationRequest TwoDoses(int replicates) => new(
        EscalationRequest.CurrentSchema,
        "Two doses",
        ["low", "high"],
        new EscalationDesign(EscalationRuleKind.Boin, 0.3),
        1,
        3,
        6,
        null,
        null,
        [new ToxicityScenario("truth", "Truth", [0.2, 0.5])],
        new SimulationPlan(replicates, 500, 1, "Choices."));

    /// <summary>Five doses, the continual reassessment method.</summary>
    public static EscalationRequest Model(int replicates) => TwoDoses(replicates) with
    {
        Doses = ["1", "2", "3", "4", "5"],
        Design = new EscalationDesign(EscalationRuleKind.Crm, 0.25, Skeleton: [0.05, 0.12, 0.25, 0.4, 0.55]),
        MaximumPatients = 24,
        Scenarios = [new ToxicityScenario("third", "Third", [0.05, 0.1, 0.25, 0.5, 0.7]), new ToxicityScenario("toxic", "Toxic", [0.6, 0.7, 0.8, 0.9, 0.95])],
    };
}
