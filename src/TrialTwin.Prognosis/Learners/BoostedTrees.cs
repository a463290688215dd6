using TrialTwin.Numerics.Functions;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Gradient-boosted regression trees with Newton steps: squared error, or the logistic likelihood of a yes-or-no outcome.
/// Source: Friedman 2001; Chen and Guestrin 2016. See docs/methods/boosted-trees.md.
/// </summary>
public static class BoostedTrees
{
    /// <param name="data">Patients; outcome 0 or 1 with <see cref="Link.Logit"/>.</param>
    /// <param name="settings">How trees are grown.</param>
    /// <param name="link">Identity for squared error, logit for the logistic likelihood.</param>
    /// <param name="start">Prediction before the first tree, on the scale of the link; null for that of the mean outcome.</param>
    public static TreePredictor Fit(TrainingSet data, BoostedTreesSettings settings, Link link, double? start = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Rounds < 0 || settings.Depth < 1 || settings.LearningRate is not (> 0 and <= 1) || settings.Ridge < 0 || data.Patients == 0)
        {
            throw new ArgumentException($"{settings} for {data.Patients} patients.", nameof(settings));
        }

        var first = start ?? StartOf(data.Outcome.Average(), link);
        var grower = new TreeGrower(BinnedRows.Cut(data, settings.Bins), settings);
        var prediction = Enumerable.Repeat(first, data.Patients).ToArray();
        var (gradient, curvature) = (new double[data.Patients], new double[data.Patients]);
        var trees = new TreeNode[settings.Rounds][];
        for (var round = 0; round < trees.Length; round++)
        {
            for (var i = 0; i < prediction.Length; i++)
            {
                var expected = link == Link.Identity ? prediction[i] : Share(prediction[i]);
                gradient[i] = expected - data.Outcome[i];
                curvature[i] = link == Link.Identity ? 1 : Math.Max(expected * (1 - expected), 1e-16);
            }

            trees[round] = grower.Grow(gradient, curvature, prediction);
        }

        return new TreePredictor(first, trees, link);
    }

    private static double StartOf(double mean, Link link) => link == Link.Identity ? mean : Elementary.Log(mean / (1 - mean));

    private static double Share(double logit) =>
        logit > 0 ? 1 / (1 + Elementary.Exp(-logit)) : Elementary.Exp(logit) / (1 + Elementary.Exp(logit));
}
