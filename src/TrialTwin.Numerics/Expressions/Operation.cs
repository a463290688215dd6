namespace TrialTwin.Numerics.Expressions;

/// <summary>What a node of an <see cref="ExpressionGraph"/> computes. Comparisons give masks, which only choices and logic read.</summary>
internal enum Operation
{
    Constant,
    Load,
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    MultiplyAdd,
    Sqrt,
    Abs,
    Exp,
    Log,
    Pow,
    Less,
    LessOrEqual,
    And,
    Or,
    Not,
    Choose,
}
