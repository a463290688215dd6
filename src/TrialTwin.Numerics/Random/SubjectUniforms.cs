using System.Numerics;
using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Random;

/// <summary>
/// The first two uniform numbers of many subjects' streams at once: the bits that <see cref="RandomStream"/> gives one by
/// one, several subjects to a vector. All operations are on whole numbers or exact, so that the vector's width does not show.
/// </summary>
public static class SubjectUniforms
{
    private const int Rounds = 10;
    private const ulong LowWord = 0xFFFFFFFF;
    private const ulong Multiplier0 = 0xD2511F53;
    private const ulong Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    /// <summary>Fills both spans; the entry of index i is of subject i.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="purpose">What is drawn.</param>
    /// <param name="replicate">Index of the simulated trial.</param>
    /// <param name="first">Receives each subject's first uniform number.</param>
    /// <param name="second">Receives the second; as long as <paramref name="first"/>.</param>
    public static void Fill(ulong seed, StreamPurpose purpose, uint replicate, Span<double> first, Span<double> second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Length, first.Length);
        int width = Vector<ulong>.Count;
        int vectors = first.Length / width;
        var firsts = MemoryMarshal.Cast<double, Vector<double>>(first);
        var seconds = MemoryMarshal.Cast<double, Vector<double>>(second);
        var subject = Vector<ulong>.Indices;
        for (int i = 0; i < vectors; i++)
        {
            (firsts[i], seconds[i]) = Pair(seed, (purpose.Code, replicate), subject);
            subject += new Vector<ulong>((ulong)width);
        }

        for (int i = vectors * width; i < first.Length; i++)
        {
            var stream = RandomStream.Create(seed, purpose, replicate, (uint)i);
            first[i] = stream.NextUniform();
            second[i] = stream.NextUniform();
        }
    }

    // Philox4x32-10 with one 32-bit word in each 64-bit lane.
    private static (Vector<double> First, Vector<double> Second) Pair(ulong seed, (uint Purpose, uint Replicate) at, Vector<ulong> subject)
    {
        var c0 = Vector<ulong>.Zero;
        var c1 = new Vector<ulong>(at.Purpose);
        var c2 = new Vector<ulong>(at.Replicate);
        var c3 = subject;
        var low = new Vector<ulong>(LowWord);
        uint k0 = (uint)seed;
        uint k1 = (uint)(seed >> 32);
        for (int round = 0; round < Rounds; round++)
        {
            var product0 = c0 * new Vector<ulong>(Multiplier0);
            var product1 = c2 * new Vector<ulong>(Multiplier1);
            c0 = (product1 >>> 32) ^ c1 ^ new Vector<ulong>(k0);
            c1 = product1 & low;
            c2 = (product0 >>> 32) ^ c3 ^ new Vector<ulong>(k1);
            c3 = product0 & low;
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return (Uniform(c0 | (c1 << 32)), Uniform(c2 | (c3 << 32)));
    }

    // 52 bits as the fraction of a number in [1, 2), less 1, plus half a step: the odd multiples of 2^-53, exactly.
    private static Vector<double> Uniform(Vector<ulong> bits)
    {
        var fraction = (bits >>> 12) | new Vector<ulong>(0x3FF0000000000000);
        return Vector.AsVectorDouble(fraction) - Vector<double>.One + new Vector<double>(1.0 / (1L << 53));
    }
}
