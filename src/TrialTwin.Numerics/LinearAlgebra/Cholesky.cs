namespace TrialTwin.Numerics.LinearAlgebra;

/// <summary>
/// Cholesky factorisation of small dense symmetric matrices, row-major in one array. Own code instead of MathNet's,
/// because that one chooses native providers and thread counts by machine, so that its last bits vary,
/// and because these run millions of times on arrays that the caller reuses.
/// </summary>
public static class Cholesky
{
    /// <summary>Replaces the lower triangle of a symmetric positive definite matrix by its factor L, L L' = A.</summary>
    /// <param name="matrix">n x n, row-major; only the lower triangle is read and written.</param>
    /// <param name="n">Order.</param>
    /// <returns>False if the matrix is not numerically positive definite; the content is then undefined.</returns>
    public static bool TryFactor(Span<double> matrix, int n)
    {
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[(row * n) + column];
                for (var k = 0; k < column; k++)
                {
                    sum -= matrix[(row * n) + k] * matrix[(column * n) + k];
                }

                if (row != column)
                {
                    matrix[(row * n) + column] = sum / matrix[(column * n) + column];
                }
                else if (sum > matrix[(row * n) + row] * 1e-14)
                {
                    matrix[(row * n) + row] = Math.Sqrt(sum);
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Solves L L' x = b in place of b.</summary>
    public static void Solve(ReadOnlySpan<double> factor, int n, Span<double> right)
    {
        for (var row = 0; row < n; row++)
        {
            var sum = right[row];
            for (var k = 0; k < row; k++)
            {
                sum -= factor[(row * n) + k] * right[k];
            }

            right[row] = sum / factor[(row * n) + row];
        }

        for (var row = n - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var k = row + 1; k < n; k++)
            {
                sum -= factor[(k * n) + row] * right[k];
            }

            right[row] = sum / factor[(row * n) + row];
        }
    }

    /// <summary>L z: turns independent standard normals into normals with covariance L L'.</summary>
    public static void Correlate(ReadOnlySpan<double> factor, int n, ReadOnlySpan<double> independent, Span<double> result)
    {
        for (var row = 0; row < n; row++)
        {
            var sum = 0.0;
            for (var k = 0; k <= row; k++)
            {
                sum += factor[(row * n) + k] * independent[k];
            }

            result[row] = sum;
        }
    }

    /// <summary>The inverse of L L', full symmetric, into <paramref name="inverse"/>.</summary>
    public static void Invert(ReadOnlySpan<double> factor, int n, Span<double> inverse)
    {
        Span<double> column = n <= 64 ? stackalloc double[n] : new double[n];
        for (var j = 0; j < n; j++)
        {
            column.Clear();
            column[j] = 1;
            Solve(factor, n, column);
            for (var i = 0; i < n; i++)
            {
                inverse[(i * n) + j] = column[i];
            }
        }
    }
}
