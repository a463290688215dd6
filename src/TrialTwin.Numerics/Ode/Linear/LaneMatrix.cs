using System.Runtime.CompilerServices;
using TrialTwin.Numerics.Functions.Lanes;

namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>
/// Products of square matrices of as many patients as there are lanes. Rows are padded to whole blocks of columns; of the
/// left matrix only the entries that can differ from zero are visited, in rising order, so that the sums are the same in every width.
/// </summary>
internal static class LaneMatrix
{
    /// <summary>Columns that are summed side by side.</summary>
    public const int Block = 4;

    /// <summary>Length of a row in memory.</summary>
    public static int Stride(int order) => (order + Block - 1) / Block * Block;

    /// <summary>target = left right, for the given pattern of left: column indices by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<T>(int[][] pattern, T[] left, T[] right, T[] target)
        where T : struct, ILanes<T>
    {
        var stride = Stride(pattern.Length);
        for (var row = 0; row < pattern.Length; row++)
        {
            var columns = pattern[row];
            for (var block = 0; block < stride; block += Block)
            {
                var (a, b, c, d) = (T.Create(0), T.Create(0), T.Create(0), T.Create(0));
                foreach (var k in columns)
                {
                    var factor = left[(row * stride) + k];
                    ref var from = ref right[(k * stride) + block];
                    a = T.MultiplyAdd(factor, from, a);
                    b = T.MultiplyAdd(factor, Unsafe.Add(ref from, 1), b);
                    c = T.MultiplyAdd(factor, Unsafe.Add(ref from, 2), c);
                    d = T.MultiplyAdd(factor, Unsafe.Add(ref from, 3), d);
                }

                ref var to = ref target[(row * stride) + block];
                to = a;
                Unsafe.Add(ref to, 1) = b;
                Unsafe.Add(ref to, 2) = c;
                Unsafe.Add(ref to, 3) = d;
            }
        }
    }

    /// <summary>target = left vector; what is too small to matter becomes zero before it becomes denormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<T>(int[][] pattern, T[] left, ReadOnlySpan<T> vector, Span<T> target)
        where T : struct, ILanes<T>
    {
        var stride = Stride(pattern.Length);
        var smallest = T.Create(1e-200);
        for (var row = 0; row < pattern.Length; row++)
        {
            var sum = T.Create(0);
            foreach (var k in pattern[row])
            {
                sum = T.MultiplyAdd(left[(row * stride) + k], vector[k], sum);
            }

            target[row] = T.Choose(T.LessThan(Absolute(sum), smallest), T.Create(0), sum);
        }
    }

    public static T Absolute<T>(T x)
        where T : struct, ILanes<T> => T.Choose(T.LessThan(x, T.Create(0)), T.Create(0) - x, x);

    public static T Larger<T>(T a, T b)
        where T : struct, ILanes<T> => T.Choose(T.LessThan(a, b), b, a);

    /// <summary>Every column that a row can depend on after any number of products: the transitive closure of the pattern, itself included.</summary>
    public static int[][] Closure(int[][] pattern)
    {
        var order = pattern.Length;
        var reached = new bool[order, order];
        for (var row = 0; row < order; row++)
        {
            var waiting = new Stack<int>([row]);
            while (waiting.TryPop(out var next))
            {
                if (!reached[row, next])
                {
                    reached[row, next] = true;
                    Array.ForEach(pattern[next], waiting.Push);
                }
            }
        }

        return [.. Enumerable.Range(0, order).Select(row => Enumerable.Range(0, order).Where(column => reached[row, column]).ToArray())];
    }
}
