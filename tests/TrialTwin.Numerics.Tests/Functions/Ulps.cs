namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Distances between doubles in units of the last place.</summary>
internal static class Ulps
{
    /// <summary>Number of representable doubles between two finite values of the same sign.</summary>
    public static long Between(double a, double b) =>
        Math.Abs(BitConverter.DoubleToInt64Bits(a) - BitConverter.DoubleToInt64Bits(b));

    public static void AssertWithin(long ulps, double expected, double actual) =>
        Assert.True(
            expected == actual || (Math.Sign(expected) == Math.Sign(actual) && Between(expected, actual) <= ulps),
            $"expected {expected:R}, got {actual:R}, {Between(expected, actual)} ulps away");
}
