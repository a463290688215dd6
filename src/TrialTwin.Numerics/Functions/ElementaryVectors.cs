using System.Numerics;
using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Functions;

/// <summary>
/// <see cref="Elementary"/> over many numbers at once, with the bits of the scalar functions: the same operations in the same
/// order, several numbers to a vector.
/// </summary>
public static class ElementaryVectors
{
    /// <summary>Natural logarithms of positive normal numbers, in place.</summary>
    /// <param name="values">Each at least 2.3e-308 and finite; other values give other numbers than <see cref="Elementary.Log"/>.</param>
    public static void Log(Span<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Log(vectors[i]);
        }

        for (int i = vectors.Length * Vector<double>.Count; i < values.Length; i++)
        {
            values[i] = Elementary.Log(values[i]);
        }
    }

    private static Vector<double> Log(Vector<double> x)
    {
        var bits = Vector.AsVectorInt64(x);
        var exponent = (bits - new Vector<long>(Elementary.SqrtHalfBits)) >> 52;
        var mantissa = Vector.AsVectorDouble(bits - (exponent << 52));
        var power = Vector.ConvertToDouble(exponent);
        var f = mantissa - Vector<double>.One;
        var halfSquare = new Vector<double>(0.5) * f * f;
        var s = f / (new Vector<double>(2) + f);
        var series = AtanhTail(s * s);
        var low = Vector.FusedMultiplyAdd(power, new Vector<double>(Elementary.Ln2Lower), Vector<double>.Zero);
        var correction = halfSquare - Vector.FusedMultiplyAdd(s, halfSquare + series, low);
        return Vector.FusedMultiplyAdd(power, new Vector<double>(Elementary.Ln2Upper), f - correction);
    }

    private static Vector<double> AtanhTail(Vector<double> z)
    {
        var sum = new Vector<double>(2.0 / 25);
        for (int odd = 23; odd >= 3; odd -= 2)
        {
            sum = Vector.FusedMultiplyAdd(sum, z, new Vector<double>(2.0 / odd));
        }

        return sum * z;
    }
}
