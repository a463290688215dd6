using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TrialTwin.Numerics.Functions.Lanes;

/// <summary>Eight doubles in one 512-bit register.</summary>
internal readonly record struct EightLanes(Vector512<double> Value) : ILanes<EightLanes>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector512<double> Exp(Vector512<double> x) => LaneFunctions.Exp(new EightLanes(x)).Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector512<double> Log(Vector512<double> x) => LaneFunctions.Log(new EightLanes(x)).Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector512<double> Pow(Vector512<double> x, Vector512<double> y) => LaneFunctions.Pow(new EightLanes(x), new EightLanes(y)).Value;

    public static EightLanes Create(double value) => new(Vector512.Create(value));

    public static EightLanes operator +(EightLanes a, EightLanes b) => new(a.Value + b.Value);

    public static EightLanes operator -(EightLanes a, EightLanes b) => new(a.Value - b.Value);

    public static EightLanes operator *(EightLanes a, EightLanes b) => new(a.Value * b.Value);

    public static EightLanes operator /(EightLanes a, EightLanes b) => new(a.Value / b.Value);

    public static EightLanes MultiplyAdd(EightLanes a, EightLanes b, EightLanes c) => new(Vector512.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    public static EightLanes LessThan(EightLanes a, EightLanes b) => new(Vector512.LessThan(a.Value, b.Value));

    public static EightLanes Choose(EightLanes mask, EightLanes then, EightLanes otherwise) => new(Vector512.ConditionalSelect(mask.Value, then.Value, otherwise.Value));

    public static EightLanes AddAndShiftLeft(EightLanes a, long addend, long mask, int shift) =>
        new(Vector512.ShiftLeft((a.Value.AsInt64() + Vector512.Create(addend)) & Vector512.Create(mask), shift).AsDouble());

    public static EightLanes AddAndShiftRight(EightLanes a, long addend, int shift) =>
        new(Vector512.ShiftRightLogical(a.Value.AsInt64() + Vector512.Create(addend), shift).AsDouble());

    public static EightLanes AddBits(EightLanes a, long addend) => new((a.Value.AsInt64() + Vector512.Create(addend)).AsDouble());

    public static EightLanes SubtractBits(EightLanes a, EightLanes b) => new((a.Value.AsInt64() - b.Value.AsInt64()).AsDouble());
}
