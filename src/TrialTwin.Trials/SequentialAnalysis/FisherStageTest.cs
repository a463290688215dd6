using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Combination;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Fisher's combination of the stages with equal levels.</summary>
internal sealed class FisherStageTest : StageTest
{
    private const double SmallestSum = 1e-12;

    private readonly SequentialAnalysisDesign design;
    private readonly FisherCombination combination;
    private readonly FisherEqualLevels test;

    public FisherStageTest(SequentialAnalysisDesign design)
    {
        this.design = design;
        combination = new FisherCombination(StageWeights.Fisher(design.Fractions));
        test = FisherEqualLevels.Create(combination, design.AlphaOneSided);
    }

    public override IReadOnlyList<double> Bounds => test.Bounds;

    public override IReadOnlyList<double> CriticalValues => test.CriticalValues;

    public override double Statistic(StageData data, int stage, double effect, int side) => combination.Sums(
        [.. Enumerable.Range(0, stage + 1).Select(look => NormalDistribution.UpperTail(side * data.StageZ(look, effect)))])[stage];

    public override double Reported(StageData data, int stage) => Elementary.Exp(-Statistic(data, stage, data.NullEffect, 1));

    public override double ConditionalRejection(StageData data, int stage)
    {
        double sum = Statistic(data, stage, data.NullEffect, 1);
        return sum >= Bounds[stage] ? 1 : combination.RejectionProbability(Bounds, stage + 1, sum);
    }

    /// <summary>In closed form when one stage is left. With more there is none, and nothing is told.</summary>
    public override IReadOnlyList<double> ConditionalPower(StageData data, double planned)
    {
        int stage = data.Stages - 1;
        double sum = Statistic(data, stage, data.NullEffect, 1);
        if (data.Stages != design.Stages - 1 || sum >= Bounds[^1]
            || data.ObservedEffect(stage, planned, ConditionalRejection(data, stage)) is not { } effect)
        {
            return [];
        }

        double needed = Elementary.Exp((sum - Bounds[^1]) / combination.Weights[^1]);
        return [NormalDistribution.Cdf((effect * Math.Sqrt(planned) / 2) - StageData.ZOf(needed))];
    }

    /// <summary>Known for a trial that ends at its first stage, and for two stages.</summary>
    public override double? FinalP(StageData data, int stage)
    {
        if (stage == 0)
        {
            return NormalDistribution.UpperTail(data.StageZ(0, data.NullEffect));
        }

        return design.Stages == 2
            ? combination.RejectionProbability([Bounds[0], Math.Max(SmallestSum, Statistic(data, 1, data.NullEffect, 1))])
            : null;
    }

    public override double? StandardisedEffectAt(StageData data, int stage, double probability) => null;

    protected override Func<double, bool> Rejection(int stage, double statistic)
    {
        // A stage beyond the resolution of the search needs no exact figure; a level above one half leads beyond its end.
        double largest = statistic > 0 ? design.Stages * combination.LargestPValue(stage + 1, statistic) : 1;
        if (largest <= SmallestLevel)
        {
            return _ => true;
        }

        double level = statistic > 0 ? combination.PValue(stage + 1, statistic) : 1;
        double error = level < LargestLevel ? FisherEqualLevels.AlphaOf(combination, level) : 1;
        return alpha => alpha >= error;
    }
}
