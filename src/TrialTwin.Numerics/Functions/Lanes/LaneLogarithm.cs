using System.Runtime.CompilerServices;

namespace TrialTwin.Numerics.Functions.Lanes;

/// <summary><see cref="ExtendedLogarithm"/> for several lanes: a logarithm as the sum of two doubles, for powers.</summary>
internal static class LaneLogarithm
{
    private const double Ln2Upper = 6.93147180369123816490e-01;
    private const double Ln2Lower = 1.90821492927058770002e-10;
    private const double TwoThirdsRest = 3.700743415417188e-17;
    private const double TwoFifthsRest = -2.2204460492503132e-17;

    /// <summary>ln x in lanes of positive finite x; other lanes hold something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Upper, T Lower) Of<T>(T x)
        where T : struct, ILanes<T>
    {
        var (mantissa, exponent) = LaneFunctions.Split(x);
        var f = mantissa - T.Create(1);
        var denominator = T.Create(2) + f;
        var denominatorRest = (T.Create(2) - denominator) + f;
        var s = f / denominator;
        var sRest = (T.MultiplyAdd(LaneFunctions.Negate(s), denominator, f) - (s * denominatorRest)) / denominator;

        var z = Times((s, sRest), (s, sRest));
        var tail = z.Upper * Tail(z.Upper);
        var inner = Add(T.Create(2.0 / 5), T.Create(TwoFifthsRest) + tail);
        var middle = Times(z, inner);
        var bracket = Add(T.Create(2.0 / 3), middle.Upper);
        bracket = Add(bracket.Upper, bracket.Lower + middle.Lower + T.Create(TwoThirdsRest));
        var series = Times(Times(z, bracket), (s, sRest));
        var sum = Add(T.Create(2) * s, series.Upper);
        sum = Add(sum.Upper, sum.Lower + series.Lower + (T.Create(2) * sRest));
        var whole = Add(exponent * T.Create(Ln2Upper), sum.Upper);
        return Add(whole.Upper, whole.Lower + sum.Lower + (exponent * T.Create(Ln2Lower)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Tail<T>(T z)
        where T : struct, ILanes<T>
    {
        var sum = T.Create(2.0 / 27);
        for (var odd = 25; odd >= 7; odd -= 2)
        {
            sum = T.MultiplyAdd(sum, z, T.Create(2.0 / odd));
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Upper, T Lower) Add<T>(T a, T b)
        where T : struct, ILanes<T>
    {
        var sum = a + b;
        var part = sum - a;
        return (sum, (a - (sum - part)) + (b - part));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Upper, T Lower) Times<T>((T Upper, T Lower) a, (T Upper, T Lower) b)
        where T : struct, ILanes<T>
    {
        var product = a.Upper * b.Upper;
        var rest = T.MultiplyAdd(a.Upper, b.Upper, LaneFunctions.Negate(product));
        return (product, rest + T.MultiplyAdd(a.Upper, b.Lower, a.Lower * b.Upper));
    }
}
