namespace TrialTwin.Numerics.Expressions;

/// <summary>Rebuilds expressions with some nodes replaced, sharing what stays the same.</summary>
internal sealed class Substitution
{
    private readonly ExpressionGraph graph;
    private readonly Dictionary<int, int> replaced;

    /// <param name="graph">The graph.</param>
    /// <param name="replacements">Node by node.</param>
    public Substitution(ExpressionGraph graph, IEnumerable<KeyValuePair<int, int>> replacements)
    {
        this.graph = graph;
        replaced = new Dictionary<int, int>(replacements);
    }

    /// <summary>The expression with the replacements made.</summary>
    public int Apply(int node)
    {
        if (!graph.Varies(node))
        {
            return node;
        }

        if (!replaced.TryGetValue(node, out var result))
        {
            result = Rebuild(graph[node], node);
            replaced.Add(node, result);
        }

        return result;
    }

    private int Rebuild(ExpressionNode node, int same)
    {
        if (node.Arity == 0)
        {
            return same;
        }

        var a = Apply(node.A);
        var b = node.Arity > 1 ? Apply(node.B) : 0;
        var c = node.Arity > 2 ? Apply(node.C) : 0;
        return node.Operation switch
        {
            Operation.Add => graph.Add(a, b),
            Operation.Subtract => graph.Subtract(a, b),
            Operation.Multiply => graph.Multiply(a, b),
            Operation.Divide => graph.Divide(a, b),
            Operation.Negate => graph.Negate(a),
            Operation.MultiplyAdd => graph.MultiplyAdd(a, b, c),
            Operation.Pow => graph.Pow(a, b),
            Operation.Choose => graph.Choose(a, b, c),
            _ => node.Arity == 1 ? graph.Unary(node.Operation, a) : graph.Binary(node.Operation, a, b),
        };
    }
}
