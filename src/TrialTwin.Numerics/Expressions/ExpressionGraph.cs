using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Expressions;

/// <summary>
/// Expressions as a directed acyclic graph. Equal nodes are one node, operands stand before their users, and rules that
/// cost nothing in accuracy (x + 0, x * 1, constants) are applied as nodes are made. Nodes are named by their index.
/// </summary>
internal sealed class ExpressionGraph
{
    private readonly List<ExpressionNode> nodes = [];
    private readonly List<bool> varies = [];
    private readonly Dictionary<ExpressionNode, int> known = [];

    public ExpressionGraph()
    {
        Zero = Constant(0);
        One = Constant(1);
    }

    public int Count => nodes.Count;

    public int Zero { get; }

    public int One { get; }

    public ExpressionNode this[int node] => nodes[node];

    /// <summary>Whether the node changes during a patient's course, rather than resting on parameters alone.</summary>
    public bool Varies(int node) => varies[node];

    public bool IsConstant(int node) => nodes[node].Operation == Operation.Constant;

    public bool IsConstant(int node, double value) => IsConstant(node) && nodes[node].Value.Equals(value);

    public int Constant(double value) => Intern(new ExpressionNode(Operation.Constant, Value: value == 0 ? 0 : value));

    public int Load(Bank bank, int slot) => Intern(new ExpressionNode(Operation.Load, slot, (int)bank));

    public int Add(int a, int b)
    {
        if (IsConstant(a, 0) || IsConstant(b, 0))
        {
            return IsConstant(a, 0) ? b : a;
        }

        return nodes[b].Operation == Operation.Negate ? Subtract(a, nodes[b].A)
            : nodes[a].Operation == Operation.Negate ? Subtract(b, nodes[a].A)
            : Make(Operation.Add, Math.Min(a, b), Math.Max(a, b));
    }

    public int Subtract(int a, int b)
    {
        if (IsConstant(b, 0))
        {
            return a;
        }

        return a == b ? Zero
            : IsConstant(a, 0) ? Negate(b)
            : nodes[b].Operation == Operation.Negate ? Add(a, nodes[b].A)
            : Make(Operation.Subtract, a, b);
    }

    public int Negate(int a) => nodes[a].Operation switch
    {
        Operation.Negate => nodes[a].A,
        Operation.Subtract => Subtract(nodes[a].B, nodes[a].A),
        _ => Make(Operation.Negate, a),
    };

    public int Multiply(int a, int b)
    {
        if (IsConstant(a, 0) || IsConstant(b, 0))
        {
            return Zero;
        }

        if (IsConstant(a, 1) || IsConstant(b, 1))
        {
            return IsConstant(a, 1) ? b : a;
        }

        return IsConstant(a, -1) ? Negate(b)
            : IsConstant(b, -1) ? Negate(a)
            : Make(Operation.Multiply, Math.Min(a, b), Math.Max(a, b));
    }

    public int Divide(int a, int b) =>
        IsConstant(a, 0) ? Zero : IsConstant(b, 1) ? a : Make(Operation.Divide, a, b);

    /// <summary>a b + c with one rounding.</summary>
    public int MultiplyAdd(int a, int b, int c)
    {
        if (IsConstant(c, 0) || IsConstant(a, 0) || IsConstant(b, 0))
        {
            return Add(Multiply(a, b), c);
        }

        return IsConstant(a, 1) || IsConstant(b, 1) || IsConstant(a, -1) || IsConstant(b, -1)
            ? Add(Multiply(a, b), c)
            : Make(Operation.MultiplyAdd, Math.Min(a, b), Math.Max(a, b), c);
    }

    /// <summary>Square root, absolute value, exponential, logarithm or "not".</summary>
    public int Unary(Operation operation, int a) => Make(operation, a);

    /// <summary>A comparison, or "and" and "or" of two.</summary>
    public int Binary(Operation operation, int a, int b) => Make(operation, a, b);

    /// <summary>Power; small whole exponents and the half become exact operations.</summary>
    public int Pow(int a, int exponent)
    {
        if (!IsConstant(exponent))
        {
            return Make(Operation.Pow, a, exponent);
        }

        return nodes[exponent].Value switch
        {
            0 => One,
            1 => a,
            2 => Multiply(a, a),
            3 => Multiply(a, Multiply(a, a)),
            4 => Multiply(Multiply(a, a), Multiply(a, a)),
            0.5 => Unary(Operation.Sqrt, a),
            -1 => Divide(One, a),
            -2 => Divide(One, Multiply(a, a)),
            _ => Make(Operation.Pow, a, exponent),
        };
    }

    public int Choose(int condition, int then, int otherwise) =>
        then == otherwise ? then : Make(Operation.Choose, condition, then, otherwise);

    public int Min(int a, int b) => Choose(Binary(Operation.Less, a, b), a, b);

    public int Max(int a, int b) => Choose(Binary(Operation.Less, a, b), b, a);

    private int Make(Operation operation, int a, int b = 0, int c = 0)
    {
        var node = new ExpressionNode(operation, a, b, c);
        return Folded(node) is { } value ? Constant(value) : Intern(node);
    }

    private double? Folded(ExpressionNode node)
    {
        for (var i = 0; i < node.Arity; i++)
        {
            if (!IsConstant(node.Operand(i)))
            {
                return null;
            }
        }

        var (a, b) = (nodes[node.A].Value, nodes[node.B].Value);
        return node.Operation switch
        {
            Operation.Add => a + b,
            Operation.Subtract => a - b,
            Operation.Multiply => a * b,
            Operation.Divide => a / b,
            Operation.Negate => -a,
            Operation.MultiplyAdd => Math.FusedMultiplyAdd(a, b, nodes[node.C].Value),
            Operation.Sqrt => Math.Sqrt(a),
            Operation.Abs => Math.Abs(a),
            Operation.Exp => Elementary.Exp(a),
            Operation.Log => Elementary.Log(a),
            Operation.Pow when a >= 0 => Elementary.Pow(a, b),
            _ => null,
        };
    }

    private int Intern(ExpressionNode node)
    {
        if (known.TryGetValue(node, out var index))
        {
            return index;
        }

        var changing = node.Operation == Operation.Load && (Bank)node.B != Bank.Patient;
        for (var i = 0; i < node.Arity; i++)
        {
            changing |= varies[node.Operand(i)];
        }

        nodes.Add(node);
        varies.Add(changing);
        known.Add(node, nodes.Count - 1);
        return nodes.Count - 1;
    }
}
