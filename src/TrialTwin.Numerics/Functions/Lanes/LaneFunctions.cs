using System.Runtime.CompilerServices;

namespace TrialTwin.Numerics.Functions.Lanes;

/// <summary>
/// <see cref="Elementary"/>'s exponential, logarithm and power for several lanes at once: the same operations in the same
/// order, with choices in place of branches, so that every lane holds the scalar function's bits, whatever its neighbours hold.
/// </summary>
internal static class LaneFunctions
{
    private const double InverseLn2 = 1.4426950408889634;
    private const double RoundingMagic = 6755399441055744.0;
    private const double Ln2Upper = 6.93147180369123816490e-01;
    private const double Ln2Lower = 1.90821492927058770002e-10;
    private const double Overflow = 709.782712893384;
    private const double Underflow = -745.1332191019412;
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const long SqrtHalfBits = 0x3FE6A09E667F3BCD;
    private const long ExponentOffset = 1L << 62;

    /// <summary>e to the power x in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Exp<T>(T x)
        where T : struct, ILanes<T>
    {
        var k = NearestInteger(x * T.Create(InverseLn2));
        var r = T.MultiplyAdd(Negate(k), T.Create(Ln2Upper), x);
        var power = Scale(T.Create(1.0) + ReducedExpm1(r, Negate(k) * T.Create(Ln2Lower)), k);
        return WithinExponents(x, power);
    }

    /// <summary>Natural logarithm in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Log<T>(T x)
        where T : struct, ILanes<T>
    {
        var (mantissa, exponent) = Split(x);
        var f = mantissa - T.Create(1);
        var halfSquare = T.Create(0.5) * f * f;
        var s = f / (T.Create(2) + f);
        var series = AtanhTail(s * s);
        var low = T.MultiplyAdd(exponent, T.Create(Ln2Lower), T.Create(0));
        var correction = halfSquare - T.MultiplyAdd(s, halfSquare + series, low);
        var log = T.MultiplyAdd(exponent, T.Create(Ln2Upper), f - correction);
        return AtLogarithmLimits(x, log);
    }

    /// <summary>x to the power y in every lane; not a number for negative x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Pow<T>(T x, T y)
        where T : struct, ILanes<T>
    {
        var (upper, lower) = LaneLogarithm.Of(x);
        var product = y * upper;
        var tail = T.MultiplyAdd(y, upper, Negate(product)) + (y * lower);
        var k = NearestInteger(product * T.Create(InverseLn2));
        var r = T.MultiplyAdd(Negate(k), T.Create(Ln2Upper), product);
        var power = Scale(T.Create(1.0) + ReducedExpm1(r, T.MultiplyAdd(Negate(k), T.Create(Ln2Lower), tail)), k);
        var ordinary = T.Choose(T.LessThan(product, T.Create(710)), T.LessThan(T.Create(-746), product), T.LessThan(product, T.Create(710)));
        power = T.Choose(ordinary, power, WithinExponents(product, power));
        return AtPowerLimits(x, y, power);
    }

    /// <summary>m and k with x = m 2^k, for positive finite x; other lanes hold something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (T Mantissa, T Exponent) Split<T>(T x)
        where T : struct, ILanes<T>
    {
        var tiny = T.LessThan(x, T.Create(SmallestNormal));
        var normal = T.Choose(tiny, x * T.Create(18014398509481984.0), x); // 2^54
        var shift = T.Choose(tiny, T.Create(-54), T.Create(0));

        // The exponent plus 1024, as an integer in the low bits, becomes a double by the rounding constant's bits.
        var biased = T.AddAndShiftRight(normal, ExponentOffset - SqrtHalfBits, 52);
        var exponent = T.AddBits(biased, BitConverter.DoubleToInt64Bits(RoundingMagic)) - T.Create(RoundingMagic + 1024);
        var mantissa = T.SubtractBits(normal, T.AddAndShiftLeft(biased, -1024, -1, 52));
        return (mantissa, exponent + shift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Negate<T>(T x)
        where T : struct, ILanes<T> => T.Create(-1) * x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T NearestInteger<T>(T x)
        where T : struct, ILanes<T> => (x + T.Create(RoundingMagic)) - T.Create(RoundingMagic);

    /// <summary>The power where the exponent is in range; infinity above, zero below, not a number where it is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T WithinExponents<T>(T exponent, T power)
        where T : struct, ILanes<T>
    {
        power = T.Choose(T.LessThan(T.Create(Overflow), exponent), T.Create(double.PositiveInfinity), power);
        power = T.Choose(T.LessThan(exponent, T.Create(Underflow)), T.Create(0), power);
        return WhereNumber(exponent, power);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T AtLogarithmLimits<T>(T x, T log)
        where T : struct, ILanes<T>
    {
        log = T.Choose(T.LessThan(T.Create(double.MaxValue), x), T.Create(double.PositiveInfinity), log);
        log = T.Choose(T.LessThan(T.Create(0), x), log, T.Create(double.NegativeInfinity));
        log = T.Choose(T.LessThan(x, T.Create(0)), T.Create(double.NaN), log);
        return WhereNumber(x, log);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T AtPowerLimits<T>(T x, T y, T power)
        where T : struct, ILanes<T>
    {
        var zero = T.Create(0);
        var infinity = T.Create(double.PositiveInfinity);
        var falling = T.LessThan(y, zero);
        power = T.Choose(T.LessThan(T.Create(double.MaxValue), x), T.Choose(falling, zero, infinity), power);
        power = T.Choose(Equal(x, zero), T.Choose(falling, infinity, zero), power);
        power = T.Choose(T.LessThan(x, zero), T.Create(double.NaN), WhereNumber(x, WhereNumber(y, power)));
        power = T.Choose(Equal(x, T.Create(1)), T.Create(1), power);
        return T.Choose(T.LessThan(x, zero), power, T.Choose(Equal(y, zero), T.Create(1), power));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T WhereNumber<T>(T x, T result)
        where T : struct, ILanes<T> => T.Choose(Equal(x, x), result, T.Create(double.NaN));

    /// <summary>A mask of equal numbers, none where either is not a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Equal<T>(T a, T b)
        where T : struct, ILanes<T>
    {
        var none = T.LessThan(T.Create(1), T.Create(0));
        var ordered = T.Choose(T.LessThan(a, b), none, T.Choose(T.LessThan(b, a), none, T.LessThan(T.Create(0), T.Create(1))));
        var numbers = T.Choose(T.LessThan(a, T.Create(double.PositiveInfinity)), ordered, T.Choose(T.LessThan(T.Create(0), a), ordered, none));
        return T.Choose(T.LessThan(b, T.Create(double.PositiveInfinity)), numbers, T.Choose(T.LessThan(T.Create(0), b), numbers, none));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T AtanhTail<T>(T z)
        where T : struct, ILanes<T>
    {
        var sum = T.Create(2.0 / 25);
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 23));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 21));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 19));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 17));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 15));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 13));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 11));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 9));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 7));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 5));
        sum = T.MultiplyAdd(sum, z, T.Create(2.0 / 3));
        return sum * z;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ReducedExpm1<T>(T r, T tail)
        where T : struct, ILanes<T>
    {
        var x = r + tail;
        var lost = (r - x) + tail;
        var sum = T.Create(1.0 / 87178291200);
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 6227020800));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 479001600));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 39916800));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 3628800));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 362880));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 40320));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 5040));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 720));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 120));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 24));
        sum = T.MultiplyAdd(sum, x, T.Create(1.0 / 6));
        sum = T.MultiplyAdd(sum, x, T.Create(0.5));
        return x + T.MultiplyAdd(sum, x * x, lost * (T.Create(1) + x));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Scale<T>(T x, T k)
        where T : struct, ILanes<T>
    {
        var above = T.LessThan(T.Create(1023.5), k);
        var below = T.LessThan(k, T.Create(-1021.5));
        var before = T.Choose(above, T.Create(2), T.Create(1));
        var after = T.Choose(below, PowerOfTwo(T.Create(-1000)), T.Create(1));
        var rest = T.Choose(above, k - T.Create(1), T.Choose(below, k + T.Create(1000), k));
        return x * before * PowerOfTwo(rest) * after;
    }

    /// <summary>2^k: the low bits of k plus the rounding constant hold k itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T PowerOfTwo<T>(T k)
        where T : struct, ILanes<T> => T.AddAndShiftLeft(k + T.Create(RoundingMagic), 1023, 0x7FF, 52);
}
