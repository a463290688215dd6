namespace TrialTwin.Numerics.Functions;

/// <summary>
/// Exponential, logarithm and power, correct to about one unit in the last place and the same bits on every machine:
/// the platform's differ between operating systems and vector widths. Built from the exact IEEE operations and
/// explicit fused multiply-add alone; series coefficients are the rational ones of the Taylor and atanh expansions.
/// </summary>
public static class Elementary
{
    /// <summary>ln 2 in two parts; the upper one has 33 bits, so that its multiples by exponents are exact.</summary>
    private const double Ln2Upper = 6.93147180369123816490e-01;
    private const double Ln2Lower = 1.90821492927058770002e-10;

    private const double InverseLn2 = 1.4426950408889634;
    private const double RoundingMagic = 6755399441055744.0; // 1.5 * 2^52: adding it rounds to the nearest integer
    private const double Overflow = 709.782712893384;
    private const double Underflow = -745.1332191019412;
    private const long ExponentMask = 0x7FF;
    private const long SqrtHalfBits = 0x3FE6A09E667F3BCD;
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>e to the power <paramref name="x"/>; infinity above 709.78, zero below -745.13.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        if (x > Overflow)
        {
            return double.PositiveInfinity;
        }

        if (x < Underflow)
        {
            return 0;
        }

        var k = NearestInteger(x * InverseLn2);
        var r = Math.FusedMultiplyAdd(-k, Ln2Upper, x);
        return Scale(1.0 + ReducedExpm1(r, -k * Ln2Lower), (int)k);
    }

    /// <summary>exp(x) - 1 without cancellation near zero.</summary>
    public static double Expm1(double x)
    {
        if (Math.Abs(x) < 0.34)
        {
            return ReducedExpm1(x, 0);
        }

        if (!(x < 40))
        {
            return Exp(x);
        }

        if (x < -40)
        {
            return -1;
        }

        var k = NearestInteger(x * InverseLn2);
        var r = Math.FusedMultiplyAdd(-k, Ln2Upper, x);
        var tail = ReducedExpm1(r, -k * Ln2Lower);
        return Scale((1.0 - Scale(1.0, (int)-k)) + tail, (int)k);
    }

    /// <summary>Natural logarithm; minus infinity at 0, NaN below.</summary>
    public static double Log(double x)
    {
        if (!(x > 0))
        {
            return x == 0 ? double.NegativeInfinity : double.NaN;
        }

        return double.IsPositiveInfinity(x) ? x : LogOfSum(x, 0);
    }

    /// <summary>ln(1 + x) without cancellation near zero; minus infinity at -1, NaN below.</summary>
    public static double Log1p(double x)
    {
        if (!(x > -1))
        {
            return x == -1 ? double.NegativeInfinity : double.NaN;
        }

        if (double.IsPositiveInfinity(x) || Math.Abs(x) < 1e-17)
        {
            return x;
        }

        // 1 + x = sum + lost exactly; the lost part enters to first order.
        var sum = 1 + x;
        var lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1);
        return LogOfSum(sum, lost);
    }

    /// <summary>
    /// x to the power y for x &gt;= 0, by a logarithm carried in two doubles, so that large powers keep their digits.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is negative.</exception>
    public static double Pow(double x, double y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        if (x == 0 || double.IsPositiveInfinity(x))
        {
            return (x == 0) == (y < 0) ? double.PositiveInfinity : 0;
        }

        var log = ExtendedLogarithm.Of(x);
        var product = y * log.Upper;
        if (!(product is > -746 and < 710))
        {
            return Exp(product);
        }

        var tail = Math.FusedMultiplyAdd(y, log.Upper, -product) + (y * log.Lower);
        var k = NearestInteger(product * InverseLn2);
        var r = Math.FusedMultiplyAdd(-k, Ln2Upper, product);
        return Scale(1.0 + ReducedExpm1(r, Math.FusedMultiplyAdd(-k, Ln2Lower, tail)), (int)k);
    }

    /// <summary>exp(-y^2) with the rounding error of the square made good.</summary>
    internal static double ExpOfMinusSquare(double y)
    {
        var square = y * y;
        var lost = Math.FusedMultiplyAdd(y, y, -square);
        var power = Exp(-square);
        return power == 0 ? 0 : power - (power * lost);
    }

    /// <summary>m and k with x = m 2^k and m in [sqrt(1/2), sqrt(2)), for positive finite x.</summary>
    internal static (double Mantissa, int Exponent) Split(double x)
    {
        var shift = 0;
        if (x < SmallestNormal)
        {
            x *= 18014398509481984.0; // 2^54
            shift = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (bits - SqrtHalfBits) >> 52;
        return (BitConverter.Int64BitsToDouble(bits - (exponent << 52)), (int)exponent + shift);
    }

    /// <summary>ln(sum + lost) for lost far below sum, with ln((1+s)/(1-s)) = 2s + 2s^3/3 + ... .</summary>
    private static double LogOfSum(double sum, double lost)
    {
        var (mantissa, exponent) = Split(sum);
        var f = mantissa - 1;
        var halfSquare = 0.5 * f * f;
        var s = f / (2 + f);
        var series = AtanhTail(s * s);
        var low = Math.FusedMultiplyAdd(exponent, Ln2Lower, lost / sum);
        var correction = halfSquare - Math.FusedMultiplyAdd(s, halfSquare + series, low);
        return Math.FusedMultiplyAdd(exponent, Ln2Upper, f - correction);
    }

    /// <summary>2z/3 + 2z^2/5 + ... + 2z^12/25, for z = s^2 at most 0.0295; the next term is below 2^-64.</summary>
    private static double AtanhTail(double z)
    {
        var sum = 2.0 / 25;
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 23);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 21);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 19);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 17);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 15);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 13);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 11);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 9);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 7);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 5);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 3);
        return sum * z;
    }

    /// <summary>exp(r + tail) - 1 for |r| at most 0.347 and tail below one unit in the last place of 1.</summary>
    private static double ReducedExpm1(double r, double tail)
    {
        var x = r + tail;
        var lost = (r - x) + tail;
        var sum = 1.0 / 87178291200; // 1/14!
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 6227020800);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 479001600);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 39916800);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 3628800);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 362880);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 40320);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 5040);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 720);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 120);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 24);
        sum = Math.FusedMultiplyAdd(sum, x, 1.0 / 6);
        sum = Math.FusedMultiplyAdd(sum, x, 0.5);
        return x + Math.FusedMultiplyAdd(sum, x * x, lost * (1 + x));
    }

    private static double NearestInteger(double x) => (x + RoundingMagic) - RoundingMagic;

    /// <summary>x 2^k with one rounding at most, also into the subnormal range.</summary>
    private static double Scale(double x, int k)
    {
        if (k is > -1022 and < 1024)
        {
            return x * PowerOfTwo(k);
        }

        return k > 0 ? x * 2 * PowerOfTwo(k - 1) : x * PowerOfTwo(k + 1000) * PowerOfTwo(-1000);
    }

    private static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble(((k + 1023) & ExponentMask) << 52);
}
