using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Counts;

internal static class Requests
{
    /// <summary>400 patients over a year, observed for a year, looks at 1.2 and 2 years; no effect and a rate ratio of 0.7.</summary>
    public static CountRequest TwoLooks(int replicates) => new(
        CountRequest.CurrentSchema,
        "Exacerbations",
        400,
        [1, 1],
        new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(12, 400.0 / 12)]),
        12,
        new DropoutByMonth(0, 0, 12),
        new CountTesting(0.025, ErrorSpending.OBrienFleming),
        [new CountLook(14.4, 0.5, true, null), new CountLook(24, 1, true, null)],
        [new CountScenario("null", "No effect", 1.2, 1, 0.8), new CountScenario("expected", "30 % fewer", 1.2, 0.7, 0.8)],
        new SimulationPlan(replicates, 200, 1, "Power for 30 % fewer exacerbations."));

    /// <summary>One look at the end, patients entering at random and dropping out.</summary>
    public static CountRequest OneLook(int replicates) => TwoLooks(replicates) with
    {
        Recruitment = new RecruitmentPlan(RecruitmentProcess.Poisson, [new RecruitmentPiece(6, 20), new RecruitmentPiece(6, 50)]),
        Dropout = new DropoutByMonth(0.2, 0.1, 12),
        Testing = new CountTesting(0.025, null),
        Looks = [new CountLook(null, 1, true, null)],
    };
}
