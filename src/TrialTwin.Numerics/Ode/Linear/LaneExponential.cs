using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TrialTwin.Numerics.Functions.Lanes;

namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>
/// exp(A h) of as many patients as there are lanes: exp(-q h) times the Taylor series of (A + q I) h with scaling and squaring,
/// where -q is the smallest diagonal entry. For compartments nothing is ever subtracted, so that every entry keeps its relative accuracy
/// however stiff the system. The number of squarings is each patient's own.
/// </summary>
internal sealed class LaneExponential<T>(int[][] pattern)
    where T : struct, ILanes<T>
{
    /// <summary>Squarings that can be made before rounding, which doubles with each, would reach 1e-9.</summary>
    public const int MostSquarings = 22;

    private const int TaylorTerms = 18; // 1/19! is below 1e-17

    private readonly int stride = LaneMatrix.Stride(pattern.Length);
    private readonly T[] spare = new T[pattern.Length * LaneMatrix.Stride(pattern.Length)];
    private readonly T[] scaled = new T[pattern.Length * LaneMatrix.Stride(pattern.Length)];
    private readonly int[] squarings = new int[Unsafe.SizeOf<T>() / sizeof(double)];

    /// <summary>Where the result can differ from zero.</summary>
    public int[][] Pattern { get; } = LaneMatrix.Closure(pattern);

    /// <summary>Squarings of each lane's last exponential; above <see cref="MostSquarings"/> there is none.</summary>
    public ReadOnlySpan<int> Squarings => squarings;

    /// <summary>Writes exp(rates x length), both stored in rows of <see cref="LaneMatrix.Stride"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(T[] rates, double length, T[] result)
    {
        var shift = T.Create(0);
        for (var row = 0; row < pattern.Length; row++)
        {
            shift = LaneMatrix.Larger(shift, T.Create(0) - rates[(row * stride) + row]);
        }

        var step = Scale(rates, shift, length);
        Taylor(result);
        var decay = LaneFunctions.Exp(T.Create(0) - (shift * step));
        for (var i = 0; i < result.Length; i++)
        {
            result[i] *= decay;
        }

        Square(result);
    }

    /// <summary>(A + q I) h with a step h small enough for the series, which is returned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private T Scale(T[] rates, T shift, double length)
    {
        Array.Clear(scaled);
        Span<T> columns = new T[pattern.Length];
        var rows = T.Create(0);
        for (var row = 0; row < pattern.Length; row++)
        {
            var sum = T.Create(0);
            foreach (var column in pattern[row])
            {
                var at = (row * stride) + column;
                scaled[at] = row == column ? rates[at] + shift : rates[at];
                var size = LaneMatrix.Absolute(scaled[at]);
                sum += size;
                columns[column] += size;
            }

            rows = LaneMatrix.Larger(rows, sum);
        }

        var widest = T.Create(0);
        foreach (var column in columns)
        {
            widest = LaneMatrix.Larger(widest, column);
        }

        var step = StepOf(T.Choose(T.LessThan(rows, widest), rows, widest), length);
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] *= step;
        }

        return step;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private T StepOf(T norm, double length)
    {
        var step = T.Create(length);
        var steps = MemoryMarshal.Cast<T, double>(new Span<T>(ref step));
        var norms = MemoryMarshal.Cast<T, double>(new Span<T>(ref norm));
        for (var lane = 0; lane < squarings.Length; lane++)
        {
            squarings[lane] = 0;
            while (!(norms[lane] * steps[lane] <= 1) && squarings[lane] <= MostSquarings)
            {
                steps[lane] *= 0.5;
                squarings[lane]++;
            }
        }

        return step;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Taylor(T[] result)
    {
        Array.Clear(result);
        AddIdentity(result);
        for (var k = TaylorTerms; k > 0; k--)
        {
            LaneMatrix.Multiply(pattern, scaled, result, spare);
            var weight = T.Create(1.0 / k);
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = spare[i] * weight;
            }

            AddIdentity(result);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Square(T[] result)
    {
        var most = 0;
        foreach (var count in squarings)
        {
            most = Math.Max(most, count > MostSquarings ? 0 : count);
        }

        for (var round = 0; round < most; round++)
        {
            LaneMatrix.Multiply(Pattern, result, result, spare);
            var taking = T.Create(0);
            var lanes = MemoryMarshal.Cast<T, double>(new Span<T>(ref taking));
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                lanes[lane] = round < squarings[lane] ? 1 : 0;
            }

            var mask = T.LessThan(T.Create(0.5), taking);
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = T.Choose(mask, spare[i], result[i]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddIdentity(T[] matrix)
    {
        for (var row = 0; row < pattern.Length; row++)
        {
            matrix[(row * stride) + row] += T.Create(1);
        }
    }
}
