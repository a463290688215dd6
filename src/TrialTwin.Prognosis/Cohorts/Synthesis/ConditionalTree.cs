namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// A tree that groups patients by the columns before, so that they are alike in one column: least squares for numbers, Gini's
/// impurity for classes. Source: Breiman et al. 1984; for synthesis Reiter 2005. See docs/methods/synthetic-cohorts.md.
/// </summary>
internal sealed class ConditionalTree
{
    private const int MostDepth = 30;
    private const double SmallestShare = 1e-8;

    private readonly List<Node> _nodes = [];
    private readonly PatientColumn[] _predictors;
    private readonly double[] _target;
    private readonly int _classes;
    private readonly int _smallestLeaf;
    private double _smallestGain;

    private ConditionalTree(PatientColumn[] predictors, (double[] Values, int Classes) target, int smallestLeaf)
    {
        _predictors = predictors;
        (_target, _classes) = target;
        _smallestLeaf = smallestLeaf;
    }

    /// <summary>Groups patients.</summary>
    /// <param name="predictors">Columns before.</param>
    /// <param name="target">Number or class of each patient, and the number of classes 0, 1 ... or 0 for numbers.</param>
    /// <param name="patients">Patients to learn from, none with a missing target.</param>
    /// <param name="smallestLeaf">Fewest patients of a leaf.</param>
    public static ConditionalTree Grow(PatientColumn[] predictors, (double[] Values, int Classes) target, int[] patients, int smallestLeaf)
    {
        var tree = new ConditionalTree(predictors, target, smallestLeaf);
        var whole = new SplitSums(target.Classes);
        foreach (var i in patients)
        {
            whole.Add(target.Values[i]);
        }

        tree._smallestGain = SmallestShare * (1 + whole.Spread);
        var open = new Queue<(int Node, int Depth, int[] Patients)>();
        tree._nodes.Add(new Node(null, 0, 0, patients));
        open.Enqueue((0, 0, patients));
        while (open.TryDequeue(out var next))
        {
            var question = next.Depth < MostDepth && next.Patients.Length >= 2 * smallestLeaf ? tree.Best(next.Patients) : null;
            if (question is null)
            {
                continue;
            }

            var values = predictors[question.Column].Values;
            var (left, right) = (Array.FindAll(next.Patients, i => question.IsLeft(values[i])), Array.FindAll(next.Patients, i => !question.IsLeft(values[i])));
            tree._nodes[next.Node] = new Node(question, tree._nodes.Count, tree._nodes.Count + 1, []);
            open.Enqueue((tree._nodes.Count, next.Depth + 1, left));
            open.Enqueue((tree._nodes.Count + 1, next.Depth + 1, right));
            tree._nodes.Add(new Node(null, 0, 0, left));
            tree._nodes.Add(new Node(null, 0, 0, right));
        }

        return tree;
    }

    /// <summary>Patients of each leaf, empty at every other node.</summary>
    public IReadOnlyList<int[]> Leaves => [.. _nodes.Select(node => node.Patients)];

    /// <summary>Node of the leaf that a patient reaches.</summary>
    public int LeafOf(double[] row)
    {
        var at = 0;
        while (_nodes[at].Question is { } question)
        {
            at = question.IsLeft(row[question.Column]) ? _nodes[at].Left : _nodes[at].Right;
        }

        return at;
    }

    private Question? Best(int[] patients)
    {
        (Question? Question, double Gain) best = (null, _smallestGain);
        for (var column = 0; column < _predictors.Length; column++)
        {
            best = _predictors[column].IsCategory ? BestLevel(column, patients, best) : BestThreshold(column, patients, best);
        }

        return best.Question;
    }

    private (Question? Question, double Gain) BestLevel(int column, int[] patients, (Question? Question, double Gain) best)
    {
        var values = _predictors[column].Values;
        for (var level = 0; level < _predictors[column].Levels.Count; level++)
        {
            var (left, right) = (new SplitSums(_classes), new SplitSums(_classes));
            foreach (var i in patients)
            {
                (values[i] == level ? left : right).Add(_target[i]);
            }

            best = Better(best, (left, right), new Question(column, level, 0));
        }

        return best;
    }

    private (Question? Question, double Gain) BestThreshold(int column, int[] patients, (Question? Question, double Gain) best)
    {
        var values = Array.ConvertAll(patients, i => _predictors[column].Values[i]);
        var order = (int[])patients.Clone();
        Array.Sort(values, order);
        var (left, right) = (new SplitSums(_classes), new SplitSums(_classes));
        foreach (var i in order)
        {
            right.Add(_target[i]);
        }

        for (var k = 0; k + 1 < order.Length; k++)
        {
            left.Add(_target[order[k]]);
            right.Remove(_target[order[k]]);
            if (!values[k].Equals(values[k + 1]))
            {
                // Missing values are sorted first and always go left.
                var threshold = double.IsNaN(values[k]) ? double.NegativeInfinity : 0.5 * (values[k] + values[k + 1]);
                best = Better(best, (left, right), new Question(column, -1, threshold));
            }
        }

        return best;
    }

    private (Question? Question, double Gain) Better((Question? Question, double Gain) best, (SplitSums Left, SplitSums Right) parts, Question question)
    {
        if (parts.Left.Count < _smallestLeaf || parts.Right.Count < _smallestLeaf)
        {
            return best;
        }

        var gain = SplitSums.Gain(parts.Left, parts.Right);
        return gain > best.Gain ? (question, gain) : best;
    }

    private sealed record Node(Question? Question, int Left, int Right, int[] Patients);

    private sealed record Question(int Column, int Level, double Threshold)
    {
        public bool IsLeft(double value) => Level >= 0 ? value == Level : !(value > Threshold);
    }
}
