using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Arms;
using TrialTwin.Trials.Endpoints;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Questions;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Reports.Tests.Fixtures;

/// <summary>A protocol written by hand, in the shape of the sample study.</summary>
internal static class SampleProtocol
{
    public static Protocol Create() => new(
        Protocol.CurrentSchema,
        "alzheimers-donepezil",
        "Donepezil in mild to moderate Alzheimer's disease, 24 weeks",
        new Question(
            "How many patients per arm does a 24-week trial need, and how much does a prognostic score save?",
            "To size a confirmatory trial; not to replace its control arm.",
            CredibilityLevel.Medium,
            CredibilityLevel.High,
            "Simulation sets the size; the trial itself still tests the drug."),
        new Estimand(
            "Donepezil 10 mg or 5 mg once daily against placebo",
            "Adults with mild to moderate Alzheimer's disease",
            "Change of ADAS-Cog(11) from baseline at week 24",
            [
                new IntercurrentEvent("Leaving treatment", "treatment policy", "The effect of offering the drug is asked for."),
                new IntercurrentEvent("Rescue medication", "treatment policy", "Rescue is part of care."),
            ],
            "Difference of means",
            DropoutStrategy.TreatmentPolicy),
        new Endpoint("ADAS-Cog(11)", "points", 24, [8, 16, 24], LowerIsBetter: true),
        [
            new Arm("donepezil-5", "Donepezil 5 mg", [new DoseStep(0, 5)]),
            new Arm("donepezil-10", "Donepezil 10 mg", [new DoseStep(0, 5), new DoseStep(28, 10)]),
            new Arm("placebo", "Placebo", []),
        ],
        new TestingPlan(0.05, ["donepezil-10", "donepezil-5"], 0.9),
        new HistoryPlan("cdiscpilot01", "Placebo"),
        new PrognosisPlan("elastic-net", 0.5, ["age", "mmse", "duration"], 10, 20, 11),
        new TwinPlan("donepezil", "donepezil-adas-cog", 500),
        new CohortPlan(2000, 5),
        new AccrualPlan(20),
        [
            new Scenario("published-effect", "Published effect", 1, new DropoutAssumption("pilot", 0.3, 0.66), 1, null),
            new Scenario("half-effect", "Half the effect", 0.5, new DropoutAssumption("pilot", 0.3, 0.66), 1, null),
            new Scenario("correlation-high", "Higher correlation", 1, new DropoutAssumption("pilot", 0.3, 0.66), 1, 0.4),
            new Scenario("null", "No effect", 0, new DropoutAssumption("pilot", 0.3, 0.66), 1, null),
        ],
        [
            new Variant("fixed-1-1-1", "Fixed 1:1:1", [1, 1, 1], [], null),
            new Variant("fixed-2-2-1", "Fixed 2:2:1", [2, 2, 1], [], null),
            new Variant("group-sequential", "Group-sequential, one interim", [1, 1, 1], [0.5], ErrorSpending.OBrienFleming),
        ],
        [180, 270, 360, 450, 600],
        new SimulationPlan(2000, 250, 20260101, "Find the size for 90 % power and what adjustment saves."));
}
