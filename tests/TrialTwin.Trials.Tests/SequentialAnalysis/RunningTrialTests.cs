using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Quadrature;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.SequentialAnalysis;

namespace TrialTwin.Trials.Tests.SequentialAnalysis;

[Trait("Requirement", "REQ-SEQ-2")]
public sealed class RunningTrialTests
{
    private static readonly EfficacyBoundary Pocock = new EfficacyBoundary.WangTsiatis(0.5);
    private static readonly EfficacyBoundary OBrienFleming = new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType());

    [Fact]
    public void RepeatedP_OfAnyDesign_IsAtMostAlphaExactlyWhenTheStageRejects()
    {
        foreach (var design in Designs())
        {
            for (int i = 0; i < 12; i++)
            {
                var stream = RandomStream.Create(7, StreamPurpose.Named("repeated-p"), (uint)i);
                var data = Survival(stream.NextNormal() + 1, stream.NextNormal() + 1, stream.NextNormal() + 1);
                var stages = RunningTrial.Analyse(design, data, null).Stages;
                Assert.All(stages, stage =>
                {
                    bool rejects = stage.Decision is StageDecision.Reject or StageDecision.RejectAndStop;
                    Assert.Equal(rejects, stage.RepeatedP <= design.AlphaOneSided + 1e-6);
                    Assert.Equal(rejects, stage.RepeatedInterval!.Value.Lower >= 1 - 1e-9);
                });
            }
        }
    }

    [Fact]
    public void FinalAnalysis_UnderTheTruth_HasUniformPValuesAndCoversItsShare()
    {
        // 500 trials stopped by the design, true hazard ratio 1: shares of a binomial, bounds of four standard errors.
        const int Trials = 500;
        var design = new SequentialAnalysisDesign(StageCombination.GroupSequential, Pocock, 0.1, [0.5, 1]);
        int below = 0;
        int small = 0;
        int covered = 0;
        for (uint i = 0; i < Trials; i++)
        {
            var stream = RandomStream.Create(11, StreamPurpose.Named("final-p"), i);
            double first = stream.NextNormal();
            double second = stream.NextNormal();
            var running = RunningTrial.Analyse(design, Survival(first), null);
            var final = (running.Final ?? RunningTrial.Analyse(design, Survival(first, second), null).Final)!;
            below += final.P < 0.5 ? 1 : 0;
            small += final.P < 0.1 ? 1 : 0;
            covered += final.Effect is { } effect && effect.Contains(1) ? 1 : 0;
        }

        Assert.InRange(below, Expected(0.5) - Four(0.5), Expected(0.5) + Four(0.5));
        Assert.InRange(small, Expected(0.1) - Four(0.1), Expected(0.1) + Four(0.1));
        Assert.InRange(covered, Expected(0.8) - Four(0.8), Expected(0.8) + Four(0.8));

        static double Expected(double share) => Trials * share;
        static double Four(double share) => 4 * Math.Sqrt(Trials * share * (1 - share));
    }

    [Fact]
    public void ConditionalRejection_AveragedOverTheFirstStage_IsTheErrorLeft()
    {
        foreach (var design in Designs())
        {
            double spent = design.Combination == StageCombination.Fisher
                ? RunningTrial.Analyse(design, Survival(0), null).CriticalValues[0]
                : NormalDistribution.UpperTail(RunningTrial.Analyse(design, Survival(0), null).CriticalValues[0]);
            double later = GaussLegendre.Of(20).Integrate(
                p => RunningTrial.Analyse(design, Survival(-NormalDistribution.Quantile(p)), null).Stages[0].ConditionalRejectionProbability!.Value,
                spent,
                1);

            Assert.Equal(design.AlphaOneSided, spent + later, 1e-4);
        }
    }

    [Fact]
    public void FinalP_FisherOfTwoStages_IsItsClosedForm()
    {
        // Bauer and Koehne 1994: p = alpha1 + c (-ln alpha1), c the product of the p-values, for c below alpha1.
        var design = new SequentialAnalysisDesign(StageCombination.Fisher, null, 0.025, [0.5, 1]);
        var result = RunningTrial.Analyse(design, Survival(1.2, 1.4), 50);
        double product = NormalDistribution.UpperTail(1.2) * NormalDistribution.UpperTail(1.4);
        double first = result.CriticalValues[0];

        Assert.Equal(first - (product * Numerics.Functions.Elementary.Log(first)), result.Final!.P, 1e-12);
        Assert.Null(result.Final.Effect);
    }

    [Fact]
    public void Analyse_ExtremeData_StaysFinite()
    {
        var far = new SurvivalData([new SurvivalStage(1, 20), new SurvivalStage(1_000_000, -20)]);
        var none = new RatesData([new RatesStage(20, 0, 20, 0), new RatesStage(20, 20, 20, 20)]);
        var perfect = new RatesData([new RatesStage(20, 20, 20, 0), new RatesStage(20, 20, 20, 0)]);
        var huge = new MeansData([new MeansStage(2, 1e6, 1e-6, 2, 0, 1e-6), new MeansStage(2, -1e6, 1e-6, 2, 0, 1e-6)]);
        foreach (var design in Designs())
        {
            foreach (StageData data in new StageData[] { far, none, perfect, huge })
            {
                var result = RunningTrial.Analyse(design, data, 100);
                Assert.All(result.Stages, stage => Assert.True(double.IsFinite(stage.StageP + stage.Estimate + stage.RepeatedP)));
                Assert.All(result.ConditionalPower, power => Assert.InRange(power, 0, 1 + 1e-9));
                Assert.All(result.Stages, stage => Assert.InRange(stage.ConditionalRejectionProbability ?? 0, 0, 1 + 1e-9));
            }
        }
    }

    private static SequentialAnalysisDesign[] Designs() =>
    [
        new(StageCombination.GroupSequential, Pocock, 0.025, [0.4, 0.7, 1]),
        new(StageCombination.InverseNormal, OBrienFleming, 0.05, [0.3, 0.8, 1]),
        new(StageCombination.Fisher, null, 0.025, [0.4, 0.7, 1]),
    ];

    private static SurvivalData Survival(params double[] z) => new([.. z.Select(value => new SurvivalStage(40, value))]);
}
