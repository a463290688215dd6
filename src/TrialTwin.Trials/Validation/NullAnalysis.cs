using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Rates;
using TrialTwin.Trials.Requests;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Validation;

/// <summary>An analysis in a small trial without effect.</summary>
/// <param name="Name">Analysis and size.</param>
/// <param name="Deviation">Share of the level by which the test, which is right in large trials, may miss it here.</param>
/// <param name="Rejects">Simulated share of rejections at a one-sided level, given the replicates.</param>
internal sealed record NullAnalysis(string Name, double Deviation, Func<double, int, MonteCarloEstimate> Rejects)
{
    private static readonly EventWeight[] Combination = [new(0, 0), new(0, 1), new(1, 1)];

    public static IReadOnlyList<NullAnalysis> All { get; } =
    [
        new("t test, 2 x 10 patients", 0, Means),
        new("two stages of 2 x 10, inverse normal", 0, TwoStages),
        new("difference of means, 2 x 20", 0, (level, replicates) => Linear(level, replicates, AnalysisMethod.Unadjusted)),
        new("ANCOVA, 2 x 20", 0, (level, replicates) => Linear(level, replicates, AnalysisMethod.Ancova)),
        new("ANCOVA with score, 2 x 20", 0, (level, replicates) => Linear(level, replicates, AnalysisMethod.AncovaWithScore)),
        new("score test of two shares of 0.3, 2 x 40", 0.15, Rates),
        new("log-rank, 60 events of 80", 0.1, (level, replicates) => Survival(level, replicates, 0, SurvivalTest.LogRank)),
        new("late weights, 60 events of 80", 0.15, (level, replicates) => Survival(level, replicates, 1, SurvivalTest.LogRank)),
        new("MaxCombo, 60 events of 80", 0.15, (level, replicates) => Survival(level, replicates, 0, SurvivalTest.MaxCombo)),
        new("restricted means, 60 events of 80", 0.35, (level, replicates) => Survival(level, replicates, 0, SurvivalTest.RestrictedMean)),
        new("negative binomial, 2 x 50", 0.25, Counts),
    ];

    private static RunOptions Options => new(2, null, CancellationToken.None);

    private static AdaptiveRequest OneStage(double level, int replicates) => new(
        AdaptiveRequest.CurrentSchema,
        "No effect",
        new AdaptiveEndpoint(1, VarianceKnowledge.Estimated, DataLevel.Patients),
        ["active"],
        null,
        [1, 1],
        new AdaptiveTesting(level, StageMethod.InverseNormal, null, null, EfficacyStop.AnyRejected),
        [new AdaptiveStage(20, true, null)],
        null,
        null,
        [new AdaptiveScenario("null", "No effect", [0])],
        Plan(replicates));

    private static MonteCarloEstimate Means(double level, int replicates) =>
        AdaptiveSimulation.Simulate(OneStage(level, replicates), Options).Scenarios[0].Power;

    private static MonteCarloEstimate TwoStages(double level, int replicates)
    {
        var request = OneStage(level, replicates);
        request = request with
        {
            Testing = request.Testing with { Spending = ErrorSpending.OBrienFleming },
            Stages = [new AdaptiveStage(20, true, null), new AdaptiveStage(20, true, null)],
        };
        return AdaptiveSimulation.Simulate(request, Options).Scenarios[0].Power;
    }

    private static MonteCarloEstimate Linear(double level, int replicates, AnalysisMethod method)
    {
        var request = new TrialRequest(
            TrialRequest.CurrentSchema,
            "No effect",
            24,
            true,
            ["active", "control"],
            "control",
            new TestingPlan(2 * level, ["active"], 0.9),
            new AccrualPlan(30),
            [new OutcomeScenario("null", "No effect", 2, 6, 0.5, 0.4, [0, 0], new DropoutAssumption("assumption", 0, 0))],
            [new Variant("fixed", "Fixed", [1, 1], [], null)],
            [40],
            Plan(replicates));
        return TrialRequestSimulation.Run(request, Options.Threads, null, Options.Cancellation).Simulation.Cells
            .Single(cell => cell.Cell.Method == method && cell.Cell.Strategy == DropoutStrategy.TreatmentPolicy).Power;
    }

    private static MonteCarloEstimate Survival(double level, int replicates, double gamma, SurvivalTest test)
    {
        var request = new SurvivalRequest(
            SurvivalRequest.CurrentSchema,
            "No effect",
            80,
            [1, 1],
            new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(12, 80.0 / 12)]),
            [new HazardPiece(0, 0.0577)],
            new DropoutByMonth(0.05, 0.05, 12),
            new SurvivalTesting(
                level,
                null,
                0,
                gamma,
                test,
                test == SurvivalTest.MaxCombo ? Combination : null,
                test == SurvivalTest.RestrictedMean ? 18 : null),
            [new SurvivalLook(60, true, null)],
            [new SurvivalScenario("null", "No effect", [new HazardRatioPiece(0, 1)])],
            Plan(replicates));
        return SurvivalSimulation.Simulate(request, Options).Scenarios[0].Power;
    }

    private static MonteCarloEstimate Counts(double level, int replicates)
    {
        var request = new CountRequest(
            CountRequest.CurrentSchema,
            "No effect",
            100,
            [1, 1],
            new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(12, 100.0 / 12)]),
            12,
            new DropoutByMonth(0, 0, 12),
            new CountTesting(level, null),
            [new CountLook(null, 1, true, null)],
            [new CountScenario("null", "No effect", 1.2, 1, 0.8)],
            Plan(replicates));
        return CountSimulation.Simulate(request, Options).Scenarios[0].Power;
    }

    private static MonteCarloEstimate Rates(double level, int replicates)
    {
        var request = new RateRequest(
            RateRequest.CurrentSchema,
            "No effect",
            80,
            [1, 1],
            new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(12, 80.0 / 12)]),
            0,
            true,
            new RateTesting(level, null),
            [new RateLook(80, true, null)],
            [new RateScenario("null", "No effect", 0.3, 0.3)],
            Plan(replicates));
        return RateSimulation.Simulate(request, Options).Scenarios[0].Power;
    }

    private static SimulationPlan Plan(int replicates) => new(replicates, 500, 20261125, "Rejections without effect.");
}
