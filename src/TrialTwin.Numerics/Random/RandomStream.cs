using System.Runtime.InteropServices;
using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Random;

/// <summary>
/// A stream of random numbers that is fixed by (seed, purpose, replicate, subject) alone, so that results do not depend
/// on the order or the number of threads in which subjects are computed. Every draw takes exactly one 64-bit
/// number, so that two streams with the same coordinates stay aligned whatever distributions are drawn from them.
/// A mutable value: pass it by <c>ref</c>, a copy repeats the same numbers. See docs/methods/random-streams.md.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public struct RandomStream
{
    private readonly ulong seed;
    private readonly uint purpose;
    private readonly uint replicate;
    private readonly uint subject;
    private uint nextBlock;
    private ulong spare;
    private bool hasSpare;

    private RandomStream(ulong seed, StreamPurpose purpose, uint replicate, uint subject)
    {
        this.seed = seed;
        this.purpose = purpose.Code;
        this.replicate = replicate;
        this.subject = subject;
    }

    /// <summary>The stream at the given coordinates, at its first number; 2^33 numbers long.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="purpose">What is drawn.</param>
    /// <param name="replicate">Index of the simulated trial.</param>
    /// <param name="subject">Index of the patient within the trial.</param>
    public static RandomStream Create(ulong seed, StreamPurpose purpose, uint replicate = 0, uint subject = 0) =>
        new(seed, purpose, replicate, subject);

    /// <summary>Uniform on the open interval (0, 1): the odd multiples of 2^-53, symmetric about one half.</summary>
    public double NextUniform() => ((NextBits() >> 12) + 0.5) * (1.0 / (1L << 52));

    /// <summary>Standard normal, the quantile of one uniform; ranges over about -8.2 to 8.2.</summary>
    public double NextNormal() => NormalDistribution.Quantile(NextUniform());

    /// <summary>Exponential with mean 1, by inversion of one uniform.</summary>
    public double NextExponential() => -Elementary.Log(NextUniform());

    /// <summary>Uniform on 0 .. count - 1, from one 64-bit number; the bias is below count / 2^64.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public int NextIndex(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return (int)Math.BigMul(NextBits(), (ulong)count, out _);
    }

    private ulong NextBits()
    {
        if (hasSpare)
        {
            hasSpare = false;
            return spare;
        }

        var block = Philox.Block(new PhiloxBlock(nextBlock, purpose, replicate, subject), seed);
        nextBlock = checked(nextBlock + 1);
        spare = block.Word2 | ((ulong)block.Word3 << 32);
        hasSpare = true;
        return block.Word0 | ((ulong)block.Word1 << 32);
    }
}
