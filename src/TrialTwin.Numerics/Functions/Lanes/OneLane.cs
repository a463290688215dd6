namespace TrialTwin.Numerics.Functions.Lanes;

/// <summary>One double: what a machine without wide registers uses. Also the operations that have no scalar instruction of their own.</summary>
internal readonly record struct OneLane(double Value) : ILanes<OneLane>
{
    public static double Exp(double x) => Elementary.Exp(x);

    public static double Log(double x) => Elementary.Log(x);

    public static double Pow(double x, double y) => x < 0 ? double.NaN : Elementary.Pow(x, y);

    public static double LessThan(double a, double b) => Mask(a < b);

    public static double LessThanOrEqual(double a, double b) => Mask(a <= b);

    public static double BitwiseAnd(double a, double b) => OfBits(Bits(a) & Bits(b));

    public static double BitwiseOr(double a, double b) => OfBits(Bits(a) | Bits(b));

    public static double OnesComplement(double a) => OfBits(~Bits(a));

    public static double ConditionalSelect(double mask, double then, double otherwise) => Bits(mask) != 0 ? then : otherwise;

    public static OneLane Create(double value) => new(value);

    public static OneLane operator +(OneLane a, OneLane b) => new(a.Value + b.Value);

    public static OneLane operator -(OneLane a, OneLane b) => new(a.Value - b.Value);

    public static OneLane operator *(OneLane a, OneLane b) => new(a.Value * b.Value);

    public static OneLane operator /(OneLane a, OneLane b) => new(a.Value / b.Value);

    public static OneLane MultiplyAdd(OneLane a, OneLane b, OneLane c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    public static OneLane LessThan(OneLane a, OneLane b) => new(LessThan(a.Value, b.Value));

    public static OneLane Choose(OneLane mask, OneLane then, OneLane otherwise) =>
        new(ConditionalSelect(mask.Value, then.Value, otherwise.Value));

    public static OneLane AddAndShiftLeft(OneLane a, long addend, long mask, int shift) =>
        new(OfBits(((Bits(a.Value) + addend) & mask) << shift));

    public static OneLane AddAndShiftRight(OneLane a, long addend, int shift) => new(OfBits((Bits(a.Value) + addend) >>> shift));

    public static OneLane AddBits(OneLane a, long addend) => new(OfBits(Bits(a.Value) + addend));

    public static OneLane SubtractBits(OneLane a, OneLane b) => new(OfBits(Bits(a.Value) - Bits(b.Value)));

    private static double Mask(bool condition) => OfBits(condition ? -1 : 0);

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static double OfBits(long bits) => BitConverter.Int64BitsToDouble(bits);
}
