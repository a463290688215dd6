using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>
/// In which order a kernel computes its expressions, and in which pieces. An expression used once is computed where it is
/// used; one used several times is kept. Methods above about two thousand vector operations are no longer optimised by the
/// run-time compiler, so that long kernels are cut; what crosses a cut goes through a scratch slot.
/// </summary>
internal sealed class KernelPlan
{
    private const int LongestPiece = 900;

    private readonly ExpressionGraph graph;
    private readonly Func<int, ExpressionNode> leaf;
    private readonly Dictionary<int, int> uses = [];
    private readonly Dictionary<int, int> pieceOf = [];
    private readonly Dictionary<int, int> scratch = [];

    /// <param name="graph">The graph.</param>
    /// <param name="roots">What to compute.</param>
    /// <param name="leaf">The node as the kernel sees it: one that rests on parameters alone may be a load of what was prepared.</param>
    public KernelPlan(ExpressionGraph graph, IReadOnlyList<KernelRoot> roots, Func<int, ExpressionNode> leaf)
    {
        this.graph = graph;
        this.leaf = leaf;
        RootsOf = roots.ToLookup(root => root.Node);
        foreach (var root in roots)
        {
            Count(root.Node);
        }

        Pieces = Cut([.. uses.Keys.Where(node => RootsOf.Contains(node) || IsKept(node)).Order()]);
    }

    public ILookup<int, KernelRoot> RootsOf { get; }

    /// <summary>The nodes computed by each piece, in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Pieces { get; }

    public int ScratchSlots => scratch.Count;

    public ExpressionNode NodeOf(int node) => leaf(node);

    /// <summary>Whether the value is kept in a variable. Constants never are: the processor takes them from memory.</summary>
    public bool IsKept(int node) => uses[node] > 1 && NodeOf(node).Operation != Operation.Constant;

    /// <summary>Whether the value was kept by an earlier piece than the given one.</summary>
    public bool ComesFromBefore(int node, int piece) => pieceOf[node] < piece;

    /// <summary>The scratch slot of a value that crosses a cut, or null.</summary>
    public int? ScratchOf(int node) => scratch.TryGetValue(node, out var slot) ? slot : null;

    private void Count(int node)
    {
        if (uses.TryGetValue(node, out var before))
        {
            uses[node] = before + 1;
            return;
        }

        uses.Add(node, 1);
        var seen = NodeOf(node);
        for (var i = 0; i < seen.Arity; i++)
        {
            Count(seen.Operand(i));
        }
    }

    private List<List<int>> Cut(List<int> order)
    {
        var pieces = new List<List<int>> { new() };
        var length = 0;
        foreach (var node in order)
        {
            var cost = Cost(node, isTop: true);
            if (length > 0 && length + cost > LongestPiece)
            {
                pieces.Add([]);
                length = 0;
            }

            length += cost;
            pieces[^1].Add(node);
            pieceOf.Add(node, pieces.Count - 1);
            FindCrossings(node, pieces.Count - 1);
        }

        return pieces;
    }

    private int Cost(int node, bool isTop)
    {
        if (!isTop && IsKept(node))
        {
            return 0;
        }

        var seen = NodeOf(node);
        var cost = 1;
        for (var i = 0; i < seen.Arity; i++)
        {
            cost += Cost(seen.Operand(i), isTop: false);
        }

        return cost;
    }

    private void FindCrossings(int node, int piece)
    {
        var seen = NodeOf(node);
        for (var i = 0; i < seen.Arity; i++)
        {
            var operand = seen.Operand(i);
            if (!IsKept(operand))
            {
                FindCrossings(operand, piece);
            }
            else if (pieceOf[operand] < piece && NodeOf(operand).Operation != Operation.Load)
            {
                scratch.TryAdd(operand, scratch.Count);
            }
        }
    }
}
