namespace TrialTwin.Numerics.Expressions;

/// <summary>Derivatives of expressions with respect to one load, by the chain rule; equal results are one node.</summary>
internal sealed class Differentiation(ExpressionGraph graph, int variable)
{
    private readonly Dictionary<int, int> derivatives = [];

    /// <summary>The derivative of a node.</summary>
    public int Of(int node)
    {
        if (node == variable)
        {
            return graph.One;
        }

        if (!graph.Varies(node) || graph[node].Arity == 0)
        {
            return graph.Zero;
        }

        if (!derivatives.TryGetValue(node, out var derivative))
        {
            derivative = Derive(graph[node], node);
            derivatives.Add(node, derivative);
        }

        return derivative;
    }

    private int Derive(ExpressionNode node, int self)
    {
        var (a, b) = (node.A, node.B);
        return node.Operation switch
        {
            Operation.Add => graph.Add(Of(a), Of(b)),
            Operation.Subtract => graph.Subtract(Of(a), Of(b)),
            Operation.Negate => graph.Negate(Of(a)),
            Operation.Multiply => graph.MultiplyAdd(Of(a), b, graph.Multiply(a, Of(b))),
            Operation.MultiplyAdd => graph.MultiplyAdd(Of(a), b, graph.MultiplyAdd(a, Of(b), Of(node.C))),
            Operation.Divide => graph.Divide(graph.MultiplyAdd(graph.Negate(self), Of(b), Of(a)), b),
            Operation.Sqrt => graph.Divide(graph.Multiply(graph.Constant(0.5), Of(a)), self),
            Operation.Exp => graph.Multiply(Of(a), self),
            Operation.Log => graph.Divide(Of(a), a),
            Operation.Abs => graph.Choose(graph.Binary(Operation.Less, a, graph.Zero), graph.Negate(Of(a)), Of(a)),
            Operation.Pow => DeriveOfPower(a, b, self),
            Operation.Choose => graph.Choose(a, Of(b), Of(node.C)),
            _ => graph.Zero, // a comparison is constant but for its jumps
        };
    }

    private int DeriveOfPower(int basis, int exponent, int self)
    {
        var throughBasis = Of(basis) == graph.Zero
            ? graph.Zero
            : graph.Multiply(graph.Multiply(exponent, graph.Pow(basis, graph.Subtract(exponent, graph.One))), Of(basis));
        return Of(exponent) == graph.Zero
            ? throughBasis
            : graph.MultiplyAdd(graph.Multiply(self, graph.Unary(Operation.Log, basis)), Of(exponent), throughBasis);
    }
}
