using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Survival;

internal static class Requests
{
    /// <summary>586 patients over 18 months, three looks, futility; scenarios: proportional hazards and an effect after 4 months.</summary>
    public static SurvivalRequest Delayed(int replicates) => new(
        SurvivalRequest.CurrentSchema,
        "Survival with a delayed effect",
        586,
        [1, 1],
        new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(18, 586.0 / 18)]),
        [new HazardPiece(0, Elementary.Log(2) / 12)],
        new DropoutByMonth(0.05, 0.05, 12),
        new SurvivalTesting(0.025, ErrorSpending.OBrienFleming, 0, 0),
        [new SurvivalLook(118, true, 0), new SurvivalLook(236, true, 0.5), new SurvivalLook(353, true, null)],
        [
            new SurvivalScenario("proportional", "Proportional hazards", [new HazardRatioPiece(0, 0.7)]),
            new SurvivalScenario("delayed", "Effect after 4 months", [new HazardRatioPiece(0, 1), new HazardRatioPiece(4, 0.6)]),
        ],
        new SimulationPlan(replicates, 500, 1, "Power under a delayed effect."));

    /// <summary>The same design without futility looks under no effect, with patients entering at random.</summary>
    public static SurvivalRequest Null(int replicates) => Delayed(replicates) with
    {
        Recruitment = new RecruitmentPlan(RecruitmentProcess.Poisson, [new RecruitmentPiece(6, 20), new RecruitmentPiece(12, 40)]),
        Looks = [new SurvivalLook(118, true, null), new SurvivalLook(236, true, null), new SurvivalLook(353, true, null)],
        Scenarios = [new SurvivalScenario("null", "No effect", [new HazardRatioPiece(0, 1)])],
    };
}
