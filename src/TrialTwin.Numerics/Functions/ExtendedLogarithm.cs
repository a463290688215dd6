namespace TrialTwin.Numerics.Functions;

/// <summary>A natural logarithm as the sum of two doubles, about 66 bits, for powers.</summary>
internal readonly record struct ExtendedLogarithm(double Upper, double Lower)
{
    private const double Ln2Upper = 6.93147180369123816490e-01;
    private const double Ln2Lower = 1.90821492927058770002e-10;
    private const double TwoThirdsRest = 3.700743415417188e-17; // 2/3 less its nearest double
    private const double TwoFifthsRest = -2.2204460492503132e-17;

    /// <summary>ln x for positive finite x.</summary>
    public static ExtendedLogarithm Of(double x)
    {
        var (mantissa, exponent) = Elementary.Split(x);
        var f = mantissa - 1;
        var denominator = 2 + f;
        var denominatorRest = (2 - denominator) + f;
        var s = f / denominator;
        var sRest = (Math.FusedMultiplyAdd(-s, denominator, f) - (s * denominatorRest)) / denominator;

        // ln((1+s)/(1-s)) = 2s + s z (2/3 + z (2/5 + z tail)), z = s^2; all but the tail in two doubles.
        var z = new ExtendedLogarithm(s, sRest).Times(new ExtendedLogarithm(s, sRest));
        var tail = z.Upper * Tail(z.Upper);
        var inner = Add(2.0 / 5, TwoFifthsRest + tail);
        var middle = z.Times(inner);
        var bracket = Add(2.0 / 3, middle.Upper);
        bracket = Add(bracket.Upper, bracket.Lower + middle.Lower + TwoThirdsRest);
        var series = z.Times(bracket).Times(new ExtendedLogarithm(s, sRest));
        var sum = Add(2 * s, series.Upper);
        sum = Add(sum.Upper, sum.Lower + series.Lower + (2 * sRest));
        var whole = Add(exponent * Ln2Upper, sum.Upper);
        return Add(whole.Upper, whole.Lower + sum.Lower + (exponent * Ln2Lower));
    }

    /// <summary>2/7 + 2z/9 + ... .</summary>
    private static double Tail(double z)
    {
        var sum = 2.0 / 27;
        for (var odd = 25; odd >= 7; odd -= 2)
        {
            sum = Math.FusedMultiplyAdd(sum, z, 2.0 / odd);
        }

        return sum;
    }

    private static ExtendedLogarithm Add(double a, double b)
    {
        var sum = a + b;
        var part = sum - a;
        return new ExtendedLogarithm(sum, (a - (sum - part)) + (b - part));
    }

    private ExtendedLogarithm Times(ExtendedLogarithm other)
    {
        var product = Upper * other.Upper;
        var rest = Math.FusedMultiplyAdd(Upper, other.Upper, -product);
        return new ExtendedLogarithm(product, rest + Math.FusedMultiplyAdd(Upper, other.Lower, Lower * other.Upper));
    }
}
