namespace TrialTwin.Numerics.Expressions;

/// <summary>Turns formulas into nodes of a graph, names bound by <paramref name="binding"/>.</summary>
internal sealed class Lowering(ExpressionGraph graph, Func<string, int> binding)
{
    /// <summary>The node of a formula.</summary>
    public int Lower(Formula formula) => formula switch
    {
        NumberFormula number => graph.Constant(number.Value),
        NameFormula name => binding(name.Name),
        CallFormula call => Lower(call.Function, [.. call.Arguments.Select(Lower)]),
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "is of an unknown kind."),
    };

    private int Lower(string function, int[] x) => function switch
    {
        "+" => graph.Add(x[0], x[1]),
        "-" => graph.Subtract(x[0], x[1]),
        "*" => graph.Multiply(x[0], x[1]),
        "/" => graph.Divide(x[0], x[1]),
        "negate" => graph.Negate(x[0]),
        "pow" => graph.Pow(x[0], x[1]),
        "exp" => graph.Unary(Operation.Exp, x[0]),
        "log" => graph.Unary(Operation.Log, x[0]),
        "sqrt" => graph.Unary(Operation.Sqrt, x[0]),
        "abs" => graph.Unary(Operation.Abs, x[0]),
        "min" => graph.Min(x[0], x[1]),
        "max" => graph.Max(x[0], x[1]),
        "<" => graph.Binary(Operation.Less, x[0], x[1]),
        "<=" => graph.Binary(Operation.LessOrEqual, x[0], x[1]),
        "and" => graph.Binary(Operation.And, x[0], x[1]),
        "or" => graph.Binary(Operation.Or, x[0], x[1]),
        "not" => graph.Unary(Operation.Not, x[0]),
        "if" => graph.Choose(x[0], x[1], x[2]),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "is not an operation."),
    };
}
