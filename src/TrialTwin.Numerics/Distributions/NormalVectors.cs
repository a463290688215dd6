using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Distributions;

/// <summary><see cref="NormalDistribution"/> over many numbers at once, with the bits of the scalar functions.</summary>
public static class NormalVectors
{
    private const int Chunk = 256;

    /// <summary>Normal quantiles in place.</summary>
    /// <param name="probabilities">Each above 0 and below 1.</param>
    public static void Quantile(Span<double> probabilities)
    {
        Span<int> places = stackalloc int[Chunk];
        Span<double> tails = stackalloc double[Chunk];
        for (int start = 0; start < probabilities.Length; start += Chunk)
        {
            var part = probabilities.Slice(start, Math.Min(Chunk, probabilities.Length - start));
            int count = Gather(part, places, tails);
            Central(part);
            Tails(tails[..count]);
            for (int i = 0; i < count; i++)
            {
                int place = places[i];

                // The central formula's value is wrong out here, but never its sign.
                part[place] = Math.CopySign(tails[i], part[place]);
            }
        }
    }

    /// <summary>Tail probabilities beyond the central formula, with their places; the loop has no branch.</summary>
    private static int Gather(ReadOnlySpan<double> part, Span<int> places, Span<double> tails)
    {
        int count = 0;
        for (int i = 0; i < part.Length; i++)
        {
            double p = part[i];
            places[count] = i;
            tails[count] = Math.Min(p, 1 - p);
            count += Math.Abs(p - 0.5) > NormalDistribution.CentralReach ? 1 : 0;
        }

        return count;
    }

    private static void Central(Span<double> part)
    {
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(part);
        var half = Vector256.Create(0.5);
        foreach (ref var vector in vectors)
        {
            var q = vector - half;
            vector = SignedRatio(q, Vector256.Create(NormalDistribution.CentralCentre) - (q * q));
        }

        for (int i = vectors.Length * Vector256<double>.Count; i < part.Length; i++)
        {
            double q = part[i] - 0.5;
            double value = Polynomial.Ratio(NormalDistribution.CentralNumerator, NormalDistribution.CentralDenominator, NormalDistribution.CentralCentre - (q * q));
            part[i] = q * value;
        }
    }

    private static Vector256<double> SignedRatio(Vector256<double> q, Vector256<double> x)
    {
        // Beyond its reach the ratio may change its sign; there it only has to keep that of q.
        var ratio = Ratio(NormalDistribution.CentralNumerator, NormalDistribution.CentralDenominator, x);
        return q * Vector256.Abs(ratio);
    }

    private static void Tails(Span<double> tails)
    {
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(tails);
        int done = vectors.Length * Vector256<double>.Count;
        Span<double> far = stackalloc double[tails.Length];
        tails.CopyTo(far);
        ElementaryVectors.Log(tails[..done]);
        var centre = Vector256.Create(NormalDistribution.TailCentre);
        for (int i = 0; i < vectors.Length; i++)
        {
            var r = Vector256.Sqrt(-vectors[i]);
            vectors[i] = Ratio(NormalDistribution.TailNumerator, NormalDistribution.TailDenominator, r - centre);
            if (Vector256.GreaterThanAny(r, Vector256.Create(NormalDistribution.TailReach)))
            {
                for (int lane = 4 * i; lane < (4 * i) + 4; lane++)
                {
                    tails[lane] = -NormalDistribution.Quantile(far[lane]);
                }
            }
        }

        for (int i = done; i < tails.Length; i++)
        {
            tails[i] = -NormalDistribution.Quantile(far[i]);
        }
    }

    private static Vector256<double> Ratio(double[] numerator, double[] denominator, Vector256<double> x)
    {
        var above = Vector256<double>.Zero;
        var below = Vector256<double>.Zero;
        for (int i = 0; i < numerator.Length; i++)
        {
            above = Vector256.FusedMultiplyAdd(above, x, Vector256.Create(numerator[i]));
            below = Vector256.FusedMultiplyAdd(below, x, Vector256.Create(denominator[i]));
        }

        return above / below;
    }
}
