using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Learners;

public sealed class BoostedTreesTests
{
    [Fact]
    [Trait("Requirement", "REQ-LEARN-3")]
    public void Fit_SquaredErrorOnActg175Controls_EqualsXgboost_Independent()
    {
        // xgboost 1.7 exact: 100 rounds, depth 3, eta 0.1, lambda 1, base score the mean; relative 1e-5. It holds covariates in single
        // precision: the one patient who lies on a threshold may fall on either side of it.
        var fit = BoostedTrees.Fit(Actg175.Cd4(true), new BoostedTreesSettings(100, 3, 0.1), Link.Identity);

        var ratios = Actg175.Predictions("xgboost-squared-error")
            .Select(p => new[] { 0, -1e-6, 1e-6 }.Select(shift => fit.Predict(Array.ConvertAll(p.Covariates, x => x * (1 + shift))) / p.Prediction).ToArray())
            .ToArray();
        Assert.All(ratios, r => Assert.Equal(1, r.MinBy(ratio => Math.Abs(ratio - 1)), 1e-5));
        Assert.True(ratios.Count(r => Math.Abs(r[0] - 1) < 1e-5) >= 49);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-3")]
    public void Fit_LogisticOnActg175_EqualsXgboost_Independent()
    {
        // xgboost 1.7 exact: 20 rounds, depth 2, eta 0.3, lambda 1, base score 0.5, all patients; relative 1e-5.
        var fit = BoostedTrees.Fit(Actg175.Above350(false), new BoostedTreesSettings(20, 2, 0.3), Link.Logit, 0);

        Assert.All(Actg175.Predictions("xgboost-logistic"), p => Assert.Equal(1, fit.Predict(p.Covariates) / p.Prediction, 1e-5));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-3")]
    public void Fit_FirstTreeOnActg175Controls_EqualsXgboost_Independent()
    {
        // Dump of the first tree: root cd40 below 302, leaves of 29 and 52 patients at the left end.
        var tree = BoostedTrees.Fit(Actg175.Cd4(true), new BoostedTreesSettings(1, 3, 0.1), Link.Identity).Trees[0];

        Assert.Equal("cd40", Actg175.Covariates[tree[0].Covariate]);
        Assert.InRange(tree[0].Threshold, 301, 302);
        double[] leaves = [-10.8201132, -15.7759113, -3.99311709, -7.98963165, -5.35610485, 1.93770921, 13.4891987, 4.9252367];
        Assert.All(leaves.Zip(tree.Where(n => n.Covariate < 0)), pair => Assert.Equal(pair.First, pair.Second.Value, 1e-4));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-3")]
    public void Fit_WithAsManyBinsAsValues_IsExact()
    {
        var data = Actg175.Cd4(true);
        var settings = new BoostedTreesSettings(20, 3, 0.1);

        var (exact, binned) = (BoostedTrees.Fit(data, settings, Link.Identity), BoostedTrees.Fit(data, settings with { Bins = 600 }, Link.Identity));

        Assert.All(data.Rows, row => Assert.Equal(exact.Predict(row), binned.Predict(row)));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-3")]
    public void Fit_WithFewBins_LosesLittle()
    {
        var data = Actg175.Cd4(true);
        var settings = new BoostedTreesSettings(50, 3, 0.1);

        var exact = Rmse(data, BoostedTrees.Fit(data, settings, Link.Identity));
        var binned = Rmse(data, BoostedTrees.Fit(data, settings with { Bins = 32 }, Link.Identity));

        Assert.InRange(binned / exact, 0.98, 1.06);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-2")]
    public void Learner_OfNoise_TakesFewTreesAndOfAStepMany()
    {
        var stream = RandomStream.Create(5, StreamPurpose.Named("boosting-test"));
        var rows = Enumerable.Range(0, 200).Select(_ => new[] { stream.NextNormal(), stream.NextNormal() }).ToArray();
        var noise = new TrainingSet(["a", "b"], rows, Array.ConvertAll(rows, _ => stream.NextNormal()));
        var step = noise with { Outcome = Array.ConvertAll(rows, r => r[0] > 0.5 ? 4.0 : 0) };
        var learner = new BoostedTreesLearner(new BoostedTreesSettings(60, 2, 0.1), Link.Identity);

        var (ofNoise, ofStep) = (learner.Learn(noise, new FoldPlan(5, 1, 0, 1)), learner.Learn(step, new FoldPlan(5, 1, 0, 1)));

        Assert.True(((TreePredictor)ofNoise.Predictor).Trees.Count < 15);
        Assert.True(((TreePredictor)ofStep.Predictor).Trees.Count > 30);
        Assert.Equal(3.9, ofStep.Predictor.Predict([1, 0]), 0.2);
    }

    private static double Rmse(TrainingSet data, TreePredictor fit) =>
        Math.Sqrt(data.Rows.Zip(data.Outcome, (row, y) => (fit.Predict(row) - y) * (fit.Predict(row) - y)).Average());
}
