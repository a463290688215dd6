using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>
/// Analysis of a group-sequential trial while it runs and when it has ended (Jennison and Turnbull 2000, chapters 8 to 10;
/// Wassmer and Brannath 2016, chapters 4 and 8). See docs/methods/sequential-analysis.md.
/// </summary>
public static class RunningTrial
{
    /// <summary>Analyses all stages observed.</summary>
    /// <param name="design">The design, with two stages or more.</param>
    /// <param name="data">At least one stage and at most as many as the design has.</param>
    /// <param name="plannedPerStage">Patients (or events) of both arms together in each later stage, above 0; null leaves conditional power out.</param>
    /// <exception cref="UnsolvableDesignException">The design does not exist.</exception>
    public static SequentialAnalysisResult Analyse(SequentialAnalysisDesign design, StageData data, double? plannedPerStage)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfLessThan(data.Stages, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(data.Stages, design.Stages);
        StageTest test = design.Combination == StageCombination.Fisher ? new FisherStageTest(design) : new NormalStageTest(design);
        StageResult[] stages = [.. Enumerable.Range(0, data.Stages).Select(stage => At(stage, design, data, test))];
        return new SequentialAnalysisResult(
            test.CriticalValues,
            stages,
            plannedPerStage is { } planned ? test.ConditionalPower(data, planned) : [],
            Final(design, data, test, stages));
    }

    private static StageResult At(int stage, SequentialAnalysisDesign design, StageData data, StageTest test)
    {
        double statistic = test.Statistic(data, stage, data.NullEffect, 1);
        bool last = stage == design.Stages - 1;
        bool rejects = statistic >= test.Bounds[stage];
        return new StageResult(
            NormalDistribution.UpperTail(data.StageZ(stage, data.NullEffect)),
            test.Reported(data, stage),
            data.Estimate(stage),
            last ? null : test.ConditionalRejection(data, stage),
            ConfidenceLimits.Invert(
                (effect, side) => test.Statistic(data, stage, effect, side),
                test.Bounds[stage],
                data.EffectRange,
                data.Estimate(stage),
                1 - (2 * design.AlphaOneSided)),
            test.RepeatedP(data, stage),
            Decision(rejects, last));
    }

    private static StageDecision Decision(bool rejects, bool last) => (rejects, last) switch
    {
        (true, false) => StageDecision.RejectAndStop,
        (true, true) => StageDecision.Reject,
        (false, true) => StageDecision.Accept,
        _ => StageDecision.Continue,
    };

    private static FinalResult? Final(SequentialAnalysisDesign design, StageData data, StageTest test, StageResult[] stages)
    {
        int end = Array.FindIndex(stages, stage => stage.Decision != StageDecision.Continue);
        if (end < 0 || test.FinalP(data, end) is not { } p)
        {
            return null;
        }

        return new FinalResult(end + 1, p, design.Combination == StageCombination.Fisher ? null : FinalEffect(design, data, test, end));
    }

    private static IntervalEstimate? FinalEffect(SequentialAnalysisDesign design, StageData data, StageTest test, int end)
    {
        double alpha = design.AlphaOneSided;
        double level = 1 - (2 * alpha);
        if (end == 0)
        {
            // No stage before it: the ordinary interval of a fixed trial.
            return ConfidenceLimits.Invert(
                (effect, side) => side * data.StageZ(0, effect), -NormalDistribution.Quantile(alpha), data.EffectRange, data.Estimate(0), level);
        }

        return test.StandardisedEffectAt(data, end, alpha) is { } lower
            && test.StandardisedEffectAt(data, end, 1 - alpha) is { } upper
            && test.StandardisedEffectAt(data, end, 0.5) is { } median
                ? new IntervalEstimate(data.Effect(end, median), data.Effect(end, lower), data.Effect(end, upper), level)
                : null;
    }
}
