using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TrialTwin.Numerics.Functions.Lanes;

/// <summary>Four doubles in one 256-bit register.</summary>
internal readonly record struct FourLanes(Vector256<double> Value) : ILanes<FourLanes>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector256<double> Exp(Vector256<double> x) => LaneFunctions.Exp(new FourLanes(x)).Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector256<double> Log(Vector256<double> x) => LaneFunctions.Log(new FourLanes(x)).Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector256<double> Pow(Vector256<double> x, Vector256<double> y) => LaneFunctions.Pow(new FourLanes(x), new FourLanes(y)).Value;

    public static FourLanes Create(double value) => new(Vector256.Create(value));

    public static FourLanes operator +(FourLanes a, FourLanes b) => new(a.Value + b.Value);

    public static FourLanes operator -(FourLanes a, FourLanes b) => new(a.Value - b.Value);

    public static FourLanes operator *(FourLanes a, FourLanes b) => new(a.Value * b.Value);

    public static FourLanes operator /(FourLanes a, FourLanes b) => new(a.Value / b.Value);

    public static FourLanes MultiplyAdd(FourLanes a, FourLanes b, FourLanes c) => new(Vector256.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    public static FourLanes LessThan(FourLanes a, FourLanes b) => new(Vector256.LessThan(a.Value, b.Value));

    public static FourLanes Choose(FourLanes mask, FourLanes then, FourLanes otherwise) => new(Vector256.ConditionalSelect(mask.Value, then.Value, otherwise.Value));

    public static FourLanes AddAndShiftLeft(FourLanes a, long addend, long mask, int shift) =>
        new(Vector256.ShiftLeft((a.Value.AsInt64() + Vector256.Create(addend)) & Vector256.Create(mask), shift).AsDouble());

    public static FourLanes AddAndShiftRight(FourLanes a, long addend, int shift) =>
        new(Vector256.ShiftRightLogical(a.Value.AsInt64() + Vector256.Create(addend), shift).AsDouble());

    public static FourLanes AddBits(FourLanes a, long addend) => new((a.Value.AsInt64() + Vector256.Create(addend)).AsDouble());

    public static FourLanes SubtractBits(FourLanes a, FourLanes b) => new((a.Value.AsInt64() - b.Value.AsInt64()).AsDouble());
}
