using System.Runtime.Intrinsics;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Functions.Lanes;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Functions;

/// <summary>Every lane holds the scalar function's bits, whatever stands in the lanes beside it.</summary>
[Trait("Requirement", "REQ-NUM-31")]
public sealed class LaneFunctionTests
{
    private static readonly double[] Corners =
    [
        0, -0.0, 1, -1, 5e-324, 1e-310, 2.2250738585072014e-308, 1e300, 1.7976931348623157e308, 709.782712893384, 709.79, 710.2,
        -708.5, -720, -745.13, -745.2, -1e308, 0.5, 2, 3, -3, 0.7071067811865475, 0.7071067811865476,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e-17, 1.0000000000000002, 0.9999999999999999,
    ];

    [Fact]
    public void ExpAndLog_InEveryLane_AreTheScalarBits()
    {
        var values = Corners.Concat(Random(4000, 1500)).Concat(Random(4000, 3)).ToArray();
        for (var i = 0; i + 8 <= values.Length; i++)
        {
            var eight = Vector512.Create(values, i);
            var four = Vector256.Create(values, i);
            var (exp8, log8, exp4, log4) = (EightLanes.Exp(eight), EightLanes.Log(eight), FourLanes.Exp(four), FourLanes.Log(four));
            for (var lane = 0; lane < 8; lane++)
            {
                AssertSameBits(Elementary.Exp(values[i + lane]), exp8[lane]);
                AssertSameBits(Elementary.Log(values[i + lane]), log8[lane]);
                if (lane < 4)
                {
                    AssertSameBits(Elementary.Exp(values[i + lane]), exp4[lane]);
                    AssertSameBits(Elementary.Log(values[i + lane]), log4[lane]);
                }
            }
        }
    }

    [Fact]
    public void Pow_InEveryLane_IsTheScalarBits()
    {
        double[] bases = [.. Corners.Select(Math.Abs), .. Random(300, 40).Select(Math.Abs), 1e-320];
        double[] exponents = [.. Corners, .. Random(60, 12), 1.33, -0.239];
        foreach (var exponent in exponents)
        {
            for (var i = 0; i + 8 <= bases.Length; i += 3)
            {
                var eight = EightLanes.Pow(Vector512.Create(bases, i), Vector512.Create(exponent));
                var four = FourLanes.Pow(Vector256.Create(bases, i), Vector256.Create(exponent));
                for (var lane = 0; lane < 8; lane++)
                {
                    var expected = Elementary.Pow(bases[i + lane], exponent);
                    Assert.True(Same(expected, eight[lane]), $"{bases[i + lane]:R}^{exponent:R}: {expected:R} is not {eight[lane]:R}");
                    if (lane < 4)
                    {
                        AssertSameBits(expected, four[lane]);
                    }
                }
            }
        }
    }

    [Fact]
    public void Pow_OfANegativeNumber_IsNoNumber() =>
        Assert.True(double.IsNaN(EightLanes.Pow(Vector512.Create(-2.0), Vector512.Create(3.0))[5]) && double.IsNaN(OneLane.Pow(-2, 3)));

    [Theory]
    [InlineData(10, 308.5)]
    [InlineData(10, 310)]
    [InlineData(2, 1060)]
    public void Pow_NearAndAboveTheLargestNumber_Overflows(double x, double y) =>
        Assert.Equal(Math.Pow(x, y), Elementary.Pow(x, y));

    private static IEnumerable<double> Random(int count, double scale)
    {
        var stream = RandomStream.Create(7, StreamPurpose.Named("lanes"));
        return [.. Enumerable.Range(0, count).Select(_ => (stream.NextUniform() - 0.5) * scale)];
    }

    private static void AssertSameBits(double expected, double actual) =>
        Assert.True(Same(expected, actual), $"{expected:R} is not {actual:R}");

    private static bool Same(double a, double b) =>
        (double.IsNaN(a) && double.IsNaN(b)) || BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);
}
