using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>
/// The factorisation of W = I / (h gamma) - J as expressions: pattern and order of elimination are fixed when a model is
/// compiled, by Markowitz's rule (the pivot that can fill in least comes first), so that nothing is searched for at run
/// time. Pivots stand on the diagonal; a step for which that is too inaccurate is refused by the error control.
/// </summary>
internal sealed class SparseFactorisation
{
    private readonly ExpressionGraph graph;
    private readonly int size;
    private readonly Dictionary<(int Row, int Column), int> entries;
    private readonly List<int> order = [];
    private readonly Dictionary<(int Row, int Column), int> slots = [];
    private readonly List<KernelRoot> roots = [];
    private readonly int firstSlot;

    /// <param name="graph">The graph.</param>
    /// <param name="size">Rows and columns.</param>
    /// <param name="entries">Nonzero entries of W, the diagonal included.</param>
    /// <param name="firstSlot">First work slot for the factors.</param>
    public SparseFactorisation(ExpressionGraph graph, int size, IReadOnlyDictionary<(int Row, int Column), int> entries, int firstSlot)
    {
        this.graph = graph;
        this.size = size;
        this.entries = new Dictionary<(int Row, int Column), int>(entries);
        this.firstSlot = firstSlot;
        Eliminate();
    }

    /// <summary>What the factorising kernel computes: reciprocal pivots, and negated multipliers of either triangle.</summary>
    public IReadOnlyList<KernelRoot> Roots => roots;

    /// <summary>Work slots that the factors take.</summary>
    public int Slots => slots.Count;

    /// <summary>x with W x = right, by the stored factors.</summary>
    public int[] Solve(int[] right)
    {
        var x = (int[])right.Clone();
        for (var step = 0; step < size; step++)
        {
            var row = order[step];
            x[row] = ProductSum.Of(graph, x[row], Products(row, order.Take(step), x));
        }

        for (var step = size - 1; step >= 0; step--)
        {
            var row = order[step];
            x[row] = ProductSum.Of(graph, graph.Multiply(x[row], Factor(row, row)), Products(row, order.Skip(step + 1), x));
        }

        return x;
    }

    private List<(int A, int B)> Products(int row, IEnumerable<int> columns, int[] x) =>
        [.. columns.Where(column => slots.ContainsKey((row, column))).Select(column => (Factor(row, column), x[column]))];

    private int Factor(int row, int column) => graph.Load(Bank.Work, slots[(row, column)]);

    private void Eliminate()
    {
        var left = Enumerable.Range(0, size).ToHashSet();
        while (left.Count > 0)
        {
            var pivot = left.OrderBy(k => Count(k, left, rows: true) * Count(k, left, rows: false)).ThenBy(k => k).First();
            left.Remove(pivot);
            order.Add(pivot);
            var reciprocal = graph.Divide(graph.One, entries[(pivot, pivot)]);
            var negated = graph.Negate(reciprocal);
            Keep(pivot, pivot, reciprocal);
            var columns = left.Where(column => entries.ContainsKey((pivot, column))).Order().ToList();
            foreach (var row in left.Where(row => entries.ContainsKey((row, pivot))).Order())
            {
                var multiplier = graph.Multiply(entries[(row, pivot)], negated);
                Keep(row, pivot, multiplier);
                foreach (var column in columns)
                {
                    var before = entries.GetValueOrDefault((row, column), graph.Zero);
                    entries[(row, column)] = graph.MultiplyAdd(multiplier, entries[(pivot, column)], before);
                }
            }

            foreach (var column in columns)
            {
                Keep(pivot, column, graph.Multiply(entries[(pivot, column)], negated));
            }
        }
    }

    private int Count(int k, HashSet<int> left, bool rows) =>
        left.Count(other => other != k && entries.ContainsKey(rows ? (other, k) : (k, other)));

    private void Keep(int row, int column, int node)
    {
        var slot = firstSlot + slots.Count;
        slots.Add((row, column), slot);
        roots.Add(new KernelRoot(node, Bank.Work, slot));
    }
}
