using System.Reflection;
using System.Runtime.Intrinsics;
using TrialTwin.Numerics.Expressions;
using TrialTwin.Numerics.Functions.Lanes;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>The method behind each operation, in one width.</summary>
/// <param name="Lane">Type of a slot's content.</param>
/// <param name="Create">From one double to all lanes; null if that is the same.</param>
/// <param name="Methods">By operation. Scalar arithmetic stands in the instruction set itself.</param>
internal sealed record LaneInstructions(Type Lane, MethodInfo? Create, IReadOnlyDictionary<Operation, MethodInfo> Methods)
{
    public static LaneInstructions Of(LaneWidth width) => width switch
    {
        LaneWidth.Eight => Eight(),
        LaneWidth.Four => Four(),
        _ => One(),
    };

    private static LaneInstructions Eight()
    {
        var instructions = new Instructions<Vector512<double>>();
        instructions.AddBinary(
            (Operation.Add, Vector512.Add), (Operation.Subtract, Vector512.Subtract), (Operation.Multiply, Vector512.Multiply),
            (Operation.Divide, Vector512.Divide), (Operation.Less, Vector512.LessThan), (Operation.LessOrEqual, Vector512.LessThanOrEqual),
            (Operation.And, Vector512.BitwiseAnd), (Operation.Or, Vector512.BitwiseOr), (Operation.Pow, EightLanes.Pow));
        instructions.AddUnary(
            (Operation.Negate, Vector512.Negate), (Operation.Sqrt, Vector512.Sqrt), (Operation.Abs, Vector512.Abs),
            (Operation.Not, Vector512.OnesComplement), (Operation.Exp, EightLanes.Exp), (Operation.Log, EightLanes.Log));
        instructions.AddTernary((Operation.MultiplyAdd, Vector512.FusedMultiplyAdd), (Operation.Choose, Vector512.ConditionalSelect));
        return new LaneInstructions(typeof(Vector512<double>), ((Func<double, Vector512<double>>)Vector512.Create).Method, instructions.Methods);
    }

    private static LaneInstructions Four()
    {
        var instructions = new Instructions<Vector256<double>>();
        instructions.AddBinary(
            (Operation.Add, Vector256.Add), (Operation.Subtract, Vector256.Subtract), (Operation.Multiply, Vector256.Multiply),
            (Operation.Divide, Vector256.Divide), (Operation.Less, Vector256.LessThan), (Operation.LessOrEqual, Vector256.LessThanOrEqual),
            (Operation.And, Vector256.BitwiseAnd), (Operation.Or, Vector256.BitwiseOr), (Operation.Pow, FourLanes.Pow));
        instructions.AddUnary(
            (Operation.Negate, Vector256.Negate), (Operation.Sqrt, Vector256.Sqrt), (Operation.Abs, Vector256.Abs),
            (Operation.Not, Vector256.OnesComplement), (Operation.Exp, FourLanes.Exp), (Operation.Log, FourLanes.Log));
        instructions.AddTernary((Operation.MultiplyAdd, Vector256.FusedMultiplyAdd), (Operation.Choose, Vector256.ConditionalSelect));
        return new LaneInstructions(typeof(Vector256<double>), ((Func<double, Vector256<double>>)Vector256.Create).Method, instructions.Methods);
    }

    private static LaneInstructions One()
    {
        var instructions = new Instructions<double>();
        instructions.AddBinary(
            (Operation.Less, OneLane.LessThan), (Operation.LessOrEqual, OneLane.LessThanOrEqual),
            (Operation.And, OneLane.BitwiseAnd), (Operation.Or, OneLane.BitwiseOr), (Operation.Pow, OneLane.Pow));
        instructions.AddUnary(
            (Operation.Sqrt, Math.Sqrt), (Operation.Abs, Math.Abs),
            (Operation.Not, OneLane.OnesComplement), (Operation.Exp, OneLane.Exp), (Operation.Log, OneLane.Log));
        instructions.AddTernary((Operation.MultiplyAdd, Math.FusedMultiplyAdd), (Operation.Choose, OneLane.ConditionalSelect));
        return new LaneInstructions(typeof(double), null, instructions.Methods);
    }

    /// <summary>Gathers methods by their shape, so that the compiler picks the right overload.</summary>
    private sealed class Instructions<T>
    {
        private readonly Dictionary<Operation, MethodInfo> methods = [];

        public IReadOnlyDictionary<Operation, MethodInfo> Methods => methods;

        public void AddUnary(params (Operation Operation, Func<T, T> Method)[] entries) => Add(entries);

        public void AddBinary(params (Operation Operation, Func<T, T, T> Method)[] entries) => Add(entries);

        public void AddTernary(params (Operation Operation, Func<T, T, T, T> Method)[] entries) => Add(entries);

        private void Add<TMethod>((Operation Operation, TMethod Method)[] entries)
            where TMethod : Delegate
        {
            foreach (var (operation, method) in entries)
            {
                methods.Add(operation, method.Method);
            }
        }
    }
}
