using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TrialTwin.Numerics.Functions.Lanes;

namespace TrialTwin.Numerics.Functions;

/// <summary><see cref="Elementary"/> over many numbers at once, with the bits of the scalar functions.</summary>
public static class ElementaryVectors
{
    /// <summary>Natural logarithms in place.</summary>
    public static void Log(Span<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(values);
        foreach (ref var vector in vectors)
        {
            vector = FourLanes.Log(vector);
        }

        for (int i = vectors.Length * Vector256<double>.Count; i < values.Length; i++)
        {
            values[i] = Elementary.Log(values[i]);
        }
    }
}
