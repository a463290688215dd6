using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;
using TrialTwin.Trials.Combination;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Group-sequential test of pooled data, or of the inverse normal combination of the stages.</summary>
internal sealed class NormalStageTest : StageTest
{
    private const double EffectReach = 8;
    private const double EffectPrecision = 1e-13;

    private readonly SequentialAnalysisDesign design;
    private readonly double[] bounds;
    private readonly double[] weights;

    /// <exception cref="UnsolvableDesignException">There are no such bounds.</exception>
    public NormalStageTest(SequentialAnalysisDesign design)
    {
        this.design = design;
        weights = StageWeights.InverseNormal(design.Fractions);
        bounds = design.Stages == 1
            ? [-NormalDistribution.Quantile(design.AlphaOneSided)]
            : EfficacyBounds.Solve(PlanAt(design.AlphaOneSided, design.Stages), NoFutility(design.Stages));
    }

    public override IReadOnlyList<double> Bounds => bounds;

    public override IReadOnlyList<double> CriticalValues => bounds;

    private bool IsPooled => design.Combination == StageCombination.GroupSequential;

    public override double Statistic(StageData data, int stage, double effect, int side) =>
        side * (IsPooled ? data.PooledZ(stage, effect) : Combined(data, stage, effect));

    public override double Reported(StageData data, int stage) =>
        IsPooled ? data.PooledStatistic(stage) : Combined(data, stage, data.NullEffect);

    public override double ConditionalRejection(StageData data, int stage) =>
        Later(stage, Statistic(data, stage, data.NullEffect, 1), (_, _) => 0).Upper;

    public override IReadOnlyList<double> ConditionalPower(StageData data, double planned)
    {
        int stage = data.Stages - 1;
        int later = design.Stages - data.Stages;
        if (later == 0 || data.ObservedEffect(stage, later * planned, ConditionalRejection(data, stage)) is not { } effect)
        {
            return [];
        }

        // Log-rank statistics are combined stage by stage here, as the reference does, also where the test itself pools them.
        double z = data is SurvivalData ? Combined(data, stage, data.NullEffect) : Statistic(data, stage, data.NullEffect, 1);
        double root = effect * Math.Sqrt(planned) / 2;
        var probabilities = Later(stage, z, (from, to) => root * weights.Take(to + 1).Skip(from + 1).Sum()).UpperRejection;
        double sum = 0;
        return [.. probabilities.Select(probability => sum += probability)];
    }

    public override double? FinalP(StageData data, int stage) => stage == 0
        ? NormalDistribution.UpperTail(data.StageZ(0, data.NullEffect))
        : Reaching(data, stage, 0);

    public override double? StandardisedEffectAt(StageData data, int stage, double probability) =>
        Statistic(data, stage, data.NullEffect, 1) >= EffectReach
            ? null
            : BracketedRoot.Find(effect => Reaching(data, stage, effect) - probability, -EffectReach, EffectReach, EffectPrecision);

    protected override Func<double, bool> Rejection(int stage, double statistic)
    {
        if (design.Efficacy is EfficacyBoundary.WangTsiatis shape)
        {
            double error = ErrorOfScale(statistic / Elementary.Pow(design.Fractions[stage], shape.Delta - 0.5), shape.Delta);
            return alpha => alpha >= error;
        }

        return alpha => RejectsBySpending(alpha, stage, statistic);
    }

    /// <summary>Error of the boundary of this family that runs through a statistic: the exact repeated p-value.</summary>
    private double ErrorOfScale(double scale, double delta) =>
        Test(design.Fractions, [.. design.Fractions.Select(fraction => scale * Elementary.Pow(fraction, delta - 0.5))]).Probabilities(0).Upper;

    private bool RejectsBySpending(double alpha, int stage, double statistic)
    {
        var function = ((EfficacyBoundary.Spending)design.Efficacy!).Function;
        double[] spent = function.Cumulative(alpha, design.Fractions);
        double[] before = stage == 0 ? [] : EfficacyBounds.Solve(PlanAt(alpha, stage, [.. spent.Take(stage).Select(s => s / alpha)]), NoFutility(stage));
        double first = stage == 0 ? 0 : spent[stage - 1];
        var test = Test([.. design.Fractions.Take(stage + 1)], [.. before, statistic]);
        return test.Probabilities(0).UpperRejection[stage] <= spent[stage] - first;
    }

    /// <summary>Stopping probabilities of the later stages, given z at a stage; shift is the mean they add to z √t.</summary>
    private StoppingProbabilities Later(int stage, double z, Func<int, int, double> shift)
    {
        double now = design.Fractions[stage];
        double score = z * Math.Sqrt(now);
        double[] fractions = [.. design.Fractions.Skip(stage + 1).Select(fraction => (fraction - now) / (1 - now))];
        double[] shifted = [.. design.Fractions.Select((fraction, later) => (fraction, later)).Skip(stage + 1).Select(look =>
            ((bounds[look.later] * Math.Sqrt(look.fraction)) - score - shift(stage, look.later)) / Math.Sqrt(look.fraction - now))];
        return Test(fractions, shifted).Probabilities(0);
    }

    /// <summary>Probability of ending before a stage, or at it with at least the result observed, under a standardised effect.</summary>
    private double Reaching(StageData data, int stage, double effect)
    {
        double[] means = MeansOfZ(data, stage);
        double[] reach = [.. bounds.Take(stage), Statistic(data, stage, data.NullEffect, 1)];
        return Test([.. design.Fractions.Take(stage + 1)], [.. reach.Select((bound, look) => bound - (effect * means[look]))]).Probabilities(0).Upper;
    }

    /// <summary>Mean of z at each stage for a standardised effect of 1.</summary>
    private double[] MeansOfZ(StageData data, int stage)
    {
        if (IsPooled)
        {
            double whole = data.PooledRootInformation(stage) / Math.Sqrt(design.Fractions[stage]);
            return [.. design.Fractions.Take(stage + 1).Select(fraction => whole * Math.Sqrt(fraction))];
        }

        double sum = 0;
        return [.. design.Fractions.Take(stage + 1).Select((fraction, look) =>
            (sum += weights[look] * data.RootInformation(look)) / Math.Sqrt(fraction))];
    }

    private double Combined(StageData data, int stage, double effect)
    {
        double sum = 0;
        for (int look = 0; look <= stage; look++)
        {
            sum += weights[look] * data.StageZ(look, effect);
        }

        return sum / Math.Sqrt(design.Fractions[stage]);
    }

    private SequentialPlan PlanAt(double alpha, int stages, IReadOnlyList<double>? shares = null) => new(
        1,
        alpha,
        0.5 * (1 - alpha),
        [.. design.Fractions.Take(stages)],
        shares is null ? design.Efficacy! : new EfficacyBoundary.Spending(new ErrorSpendingFunction.Stepwise(shares)),
        new FutilityBoundary.None());

    private static SequentialTest Test(IReadOnlyList<double> fractions, double[] bounds) => new(1, fractions, bounds, NoFutility(fractions.Count));

    private static double[] NoFutility(int stages) => [.. Enumerable.Repeat(double.NegativeInfinity, stages - 1)];
}
