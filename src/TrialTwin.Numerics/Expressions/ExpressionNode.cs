using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Expressions;

/// <summary>A node: an operation on earlier nodes, a constant, or a load of slot A from bank B.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpressionNode(Operation Operation, int A = 0, int B = 0, int C = 0, double Value = 0)
{
    /// <summary>Number of operands among A, B, C that are nodes.</summary>
    public int Arity => Operation switch
    {
        Operation.Constant or Operation.Load => 0,
        Operation.Negate or Operation.Sqrt or Operation.Abs or Operation.Exp or Operation.Log or Operation.Not => 1,
        Operation.MultiplyAdd or Operation.Choose => 3,
        _ => 2,
    };

    public int Operand(int index) => index switch { 0 => A, 1 => B, _ => C };
}
