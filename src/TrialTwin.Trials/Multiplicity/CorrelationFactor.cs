using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>Cholesky factor of a correlation matrix.</summary>
internal static class CorrelationFactor
{
    private const double Rounding = 1e-12;

    /// <summary>Lower factor, row-major with zeros above; null when the matrix is no correlation matrix or singular.</summary>
    public static double[]? Of(IReadOnlyList<IReadOnlyList<double>> correlation)
    {
        int n = correlation.Count;
        var matrix = new double[n * n];
        for (int row = 0; row < n; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double value = correlation[row][column];
                bool expected = row == column ? value == 1 : Math.Abs(value) < 1 && Math.Abs(value - correlation[column][row]) <= Rounding;
                if (!expected)
                {
                    return null;
                }

                matrix[(row * n) + column] = value;
            }
        }

        return Cholesky.TryFactor(matrix, n) ? matrix : null;
    }
}
