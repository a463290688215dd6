namespace TrialTwin.Numerics.LinearAlgebra;

/// <summary>
/// LU factorisation with partial pivoting of small dense matrices, row-major in one array; own code for the reasons
/// given at <see cref="Cholesky"/>.
/// </summary>
public static class LuFactor
{
    /// <summary>Factors in place; <paramref name="pivots"/> takes the row exchanged at each step.</summary>
    /// <param name="matrix">n x n, row-major.</param>
    /// <param name="n">Order.</param>
    /// <param name="pivots">Length n.</param>
    /// <returns>False if a pivot is zero or not finite.</returns>
    public static bool TryFactor(Span<double> matrix, int n, Span<int> pivots)
    {
        for (var step = 0; step < n; step++)
        {
            var pivot = step;
            for (var row = step + 1; row < n; row++)
            {
                if (Math.Abs(matrix[(row * n) + step]) > Math.Abs(matrix[(pivot * n) + step]))
                {
                    pivot = row;
                }
            }

            pivots[step] = pivot;
            var largest = matrix[(pivot * n) + step];
            if (largest == 0 || !double.IsFinite(largest))
            {
                return false;
            }

            if (pivot != step)
            {
                for (var column = 0; column < n; column++)
                {
                    (matrix[(step * n) + column], matrix[(pivot * n) + column]) =
                        (matrix[(pivot * n) + column], matrix[(step * n) + column]);
                }
            }

            for (var row = step + 1; row < n; row++)
            {
                var ratio = matrix[(row * n) + step] / largest;
                matrix[(row * n) + step] = ratio;
                if (ratio != 0)
                {
                    for (var column = step + 1; column < n; column++)
                    {
                        matrix[(row * n) + column] -= ratio * matrix[(step * n) + column];
                    }
                }
            }
        }

        return true;
    }

    /// <summary>Solves A x = b in place of b.</summary>
    public static void Solve(ReadOnlySpan<double> factor, int n, ReadOnlySpan<int> pivots, Span<double> right)
    {
        for (var step = 0; step < n; step++)
        {
            (right[step], right[pivots[step]]) = (right[pivots[step]], right[step]);
        }

        for (var row = 0; row < n; row++)
        {
            var sum = right[row];
            for (var k = 0; k < row; k++)
            {
                sum -= factor[(row * n) + k] * right[k];
            }

            right[row] = sum;
        }

        for (var row = n - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var k = row + 1; k < n; k++)
            {
                sum -= factor[(row * n) + k] * right[k];
            }

            right[row] = sum / factor[(row * n) + row];
        }
    }
}
