namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// How the type I error is first shared among hypotheses and where the share of a rejected one goes (Bretz, Maurer,
/// Brannath and Posch, Statistics in Medicine 2009;28:586-604). Many classic procedures are such a graph.
/// </summary>
public sealed record TestGraph
{
    private const double Rounding = 1e-9;

    /// <param name="weights">Share of alpha of each hypothesis, 0 to 1, together at most 1.</param>
    /// <param name="transitions">Row i: which part of hypothesis i's share goes to each other one when i is rejected; each row adds up to at most 1, with 0 on the diagonal.</param>
    /// <exception cref="ArgumentException">Weights or transitions break these rules.</exception>
    public TestGraph(IReadOnlyList<double> weights, IReadOnlyList<IReadOnlyList<double>> transitions)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(transitions);
        if (weights.Count == 0 || !IsShare(weights))
        {
            throw new ArgumentException("The weights of a graph lie between 0 and 1 and add up to at most 1.", nameof(weights));
        }

        if (transitions.Count != weights.Count)
        {
            throw new ArgumentException($"{weights.Count} hypotheses need {weights.Count} rows of transitions; there are {transitions.Count}.", nameof(transitions));
        }

        for (int row = 0; row < transitions.Count; row++)
        {
            if (transitions[row].Count != weights.Count || transitions[row][row] != 0 || !IsShare(transitions[row]))
            {
                throw new ArgumentException($"Row {row + 1} of the transitions has {weights.Count} parts between 0 and 1, together at most 1, and 0 for itself.", nameof(transitions));
            }
        }

        Weights = weights;
        Transitions = transitions;
    }

    /// <summary>Share of alpha of each hypothesis.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Part of a rejected hypothesis's share that goes to each other one.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Transitions { get; }

    /// <summary>Number of hypotheses.</summary>
    public int Count => Weights.Count;

    /// <summary>Equal shares that go nowhere.</summary>
    public static TestGraph Bonferroni(int count) => new(Equal(count), Matrix(count, (_, _) => 0));

    /// <summary>Equal shares that go to all others equally: Holm, Scandinavian Journal of Statistics 1979;6:65-70.</summary>
    public static TestGraph Holm(int count) =>
        new(Equal(count), Matrix(count, (from, to) => from == to || count == 1 ? 0 : 1.0 / (count - 1)));

    /// <summary>Everything to the first hypothesis, then to the next.</summary>
    public static TestGraph FixedSequence(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new([.. Enumerable.Range(0, count).Select(i => i == 0 ? 1.0 : 0)], Chain(count));
    }

    /// <summary>Given shares, each passed on to the next hypothesis: Wiens, Pharmaceutical Statistics 2003;2:211-215.</summary>
    public static TestGraph Fallback(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new(weights, Chain(weights.Count));
    }

    private static double[] Equal(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. Enumerable.Repeat(1.0 / count, count)];
    }

    private static double[][] Chain(int count) => Matrix(count, (from, to) => to == from + 1 ? 1 : 0);

    private static double[][] Matrix(int count, Func<int, int, double> entry) =>
        [.. Enumerable.Range(0, count).Select(from => Enumerable.Range(0, count).Select(to => entry(from, to)).ToArray())];

    private static bool IsShare(IReadOnlyList<double> parts) =>
        parts.All(part => part is >= 0 and <= 1) && parts.Sum() <= 1 + Rounding;
}
