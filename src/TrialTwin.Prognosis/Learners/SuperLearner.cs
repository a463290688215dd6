using System.Globalization;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// A weighted mean of several learners, weights by non-negative least squares on patients left out, made to add up to 1 (van der
/// Laan, Polley and Hubbard 2007). The baseline-only model is always among them. See docs/methods/super-learner.md.
/// </summary>
public sealed class SuperLearner : IPrognosticLearner
{
    private readonly IReadOnlyList<IPrognosticLearner> _members;

    /// <param name="baseline">The baseline-only model.</param>
    /// <param name="others">The other members, at least one.</param>
    public SuperLearner(BaselineLearner baseline, IReadOnlyList<IPrognosticLearner> others)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentOutOfRangeException.ThrowIfZero(others.Count);
        _members = [baseline, .. others];
    }

    public string Name => "super-learner";

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(folds);
        var learned = _members.Select(member => member.Learn(data, folds)).ToArray();
        var mean = data.Outcome.Average();
        int[] judged = [.. Enumerable.Range(0, data.Patients).Where(folds.Counts)];
        var solved = NonNegativeLeastSquares.Solve(
            [.. learned.Select(l => Array.ConvertAll(judged, i => l.LeftOutScores[i]))],
            Array.ConvertAll(judged, i => data.Outcome[i] - mean));
        var sum = solved.Sum();
        var weights = sum > 0 ? Array.ConvertAll(solved, w => w / sum) : [1, .. new double[solved.Length - 1]];
        return new LearnedScore(
            new StackedPredictor([.. _members.Select((member, m) => new StackMember(member.Name, weights[m], learned[m].Predictor))]),
            [.. Enumerable.Range(0, data.Patients).Select(i => learned.Select((l, m) => weights[m] * l.LeftOutScores[i]).Sum())],
            string.Join(", ", _members.Select((member, m) => string.Create(CultureInfo.InvariantCulture, $"{member.Name} {weights[m]:0.00} ({learned[m].Choice})"))));
    }
}
