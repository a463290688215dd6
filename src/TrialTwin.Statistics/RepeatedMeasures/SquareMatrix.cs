namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>Products of small square matrices, row-major in one array.</summary>
internal static class SquareMatrix
{
    public static double[] Multiply(double[] left, double[] right, int n)
    {
        var product = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < n; k++)
            {
                var factor = left[(i * n) + k];
                if (factor != 0)
                {
                    for (var j = 0; j < n; j++)
                    {
                        product[(i * n) + j] += factor * right[(k * n) + j];
                    }
                }
            }
        }

        return product;
    }

    public static double[] Apply(double[] matrix, double[] vector)
    {
        var n = vector.Length;
        var result = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                result[i] += matrix[(i * n) + j] * vector[j];
            }
        }

        return result;
    }

    public static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    public static double TraceOfProduct(double[] left, double[] right, int n)
    {
        var sum = 0.0;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                sum += left[(i * n) + j] * right[(j * n) + i];
            }
        }

        return sum;
    }

    /// <summary>Adds weight times left right'.</summary>
    public static void AddOuter(double[] target, double[] left, double[] right, double weight)
    {
        var n = left.Length;
        for (var i = 0; i < n; i++)
        {
            var factor = weight * left[i];
            if (factor != 0)
            {
                var row = target.AsSpan(i * n, n);
                for (var j = 0; j < row.Length && j < right.Length; j++)
                {
                    row[j] += factor * right[j];
                }
            }
        }
    }

    /// <summary>Replaces a matrix by its sum with its transpose.</summary>
    public static void AddTranspose(double[] matrix, int n)
    {
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                matrix[(i * n) + j] += matrix[(j * n) + i];
                matrix[(j * n) + i] = matrix[(i * n) + j];
            }
        }
    }
}
