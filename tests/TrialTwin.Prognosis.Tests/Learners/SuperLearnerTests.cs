using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Learners;

public sealed class SuperLearnerTests
{
    private static readonly FoldPlan Folds = new(5, 1, 0, 1);

    [Fact]
    [Trait("Requirement", "REQ-LEARN-4")]
    public void Learn_OnActg175Controls_HoldsBaselineAndPredictsNoWorseThanAnyMember()
    {
        var data = Actg175.Cd4(true);
        IPrognosticLearner[] others = [new ElasticNetLearner(0.5), new BoostedTreesLearner(new BoostedTreesSettings(60, 2, 0.1), Link.Identity)];

        var learned = Super(others).Learn(data, Folds);

        var stack = Assert.IsType<StackedPredictor>(learned.Predictor);
        Assert.Equal(["baseline-only", "elastic-net", "boosted-trees"], stack.Members.Select(m => m.Learner));
        Assert.Equal(1, stack.Members.Sum(m => m.Weight), 1e-12);
        Assert.All(stack.Members, m => Assert.InRange(m.Weight, 0, 1));
        Assert.All(others, other => Assert.True(Loss(data, learned.LeftOutScores) < 1.005 * Loss(data, other.Learn(data, Folds).LeftOutScores)));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-4")]
    public void Learn_WhereOnlyBaselineMatters_GivesItAlmostAllWeight()
    {
        var data = Actg175.Cd4(true);
        var baseline = data.Column(12);
        var planted = data with { Outcome = [.. baseline.Select((x, i) => x + (i * 37 % 11))] };

        var stack = (StackedPredictor)Super([new BoostedTreesLearner(new BoostedTreesSettings(30, 2, 0.1), Link.Identity)]).Learn(planted, Folds).Predictor;

        Assert.True(stack.Members[0].Weight > 0.97);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-2")]
    public void Learn_Twice_GivesTheSameBits()
    {
        var data = Actg175.Cd4(true).Take([.. Enumerable.Range(0, 150)]);

        string Hash() => CanonicalJson.HashOf(Super([new ElasticNetLearner(0.5), new BoostedTreesLearner(new BoostedTreesSettings(20, 2, 0.1), Link.Identity)]).Learn(data, Folds));

        Assert.Equal(Hash(), Hash());
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-2")]
    public void Predictor_WrittenAndRead_PredictsTheSame()
    {
        var data = Actg175.Cd4(true).Take([.. Enumerable.Range(0, 150)]);
        var predictor = Super([new ElasticNetLearner(0.5), new BoostedTreesLearner(new BoostedTreesSettings(20, 2, 0.1), Link.Identity)]).Learn(data, Folds).Predictor;

        var read = CanonicalJson.Read<Predictor>(CanonicalJson.Write(predictor));

        Assert.All(data.Rows, row => Assert.Equal(predictor.Predict(row), read.Predict(row)));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-4")]
    public void NonNegativeLeastSquares_WithAColumnThatWouldBeNegative_LeavesItOut()
    {
        double[] a = [1, 2, 3, 4], b = [1, 0, 1, 0.5];
        double[] outcome = [0, 2, 2, 3.5];

        var weights = NonNegativeLeastSquares.Solve([a, b], outcome);

        Assert.Equal(0, weights[1]);
        Assert.Equal(a.Zip(outcome, (x, y) => x * y).Sum() / 30, weights[0], 1e-12);
    }

    private static SuperLearner Super(IReadOnlyList<IPrognosticLearner> others) => new(new BaselineLearner("cd40"), others);

    private static double Loss(TrainingSet data, double[] scores)
    {
        var mean = data.Outcome.Average();
        return data.Outcome.Select((y, i) => (y - mean - scores[i]) * (y - mean - scores[i])).Average();
    }
}
