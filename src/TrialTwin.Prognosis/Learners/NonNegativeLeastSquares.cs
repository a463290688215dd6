using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Least squares with coefficients of at least zero, for a few columns: of all sets of columns that may be in, the one with the
/// smallest residual whose solution is not negative. Exact, since the minimum is the unconstrained one on its own support.
/// </summary>
internal static class NonNegativeLeastSquares
{
    private const int MostColumns = 12;

    /// <param name="columns">Columns, at most 12.</param>
    /// <param name="outcome">What they are to sum to.</param>
    public static double[] Solve(IReadOnlyList<double[]> columns, double[] outcome)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Count, MostColumns);
        var best = (Gain: 0.0, Weights: new double[columns.Count]);
        for (var set = 1; set < 1 << columns.Count; set++)
        {
            var members = Enumerable.Range(0, columns.Count).Where(c => (set & (1 << c)) != 0).ToArray();
            if (TrySolve(columns, members, outcome) is { } solved && solved.Gain > best.Gain * (1 + 1e-12))
            {
                best = solved;
            }
        }

        return best.Weights;
    }

    /// <summary>The solution on some columns and the fall of the sum of squares; null if negative or not unique.</summary>
    private static (double Gain, double[] Weights)? TrySolve(IReadOnlyList<double[]> columns, int[] members, double[] outcome)
    {
        var n = members.Length;
        var gram = new double[n * n];
        var right = Array.ConvertAll(members, m => Dot(columns[m], outcome));
        for (var i = 0; i < n * n; i++)
        {
            gram[i] = Dot(columns[members[i / n]], columns[members[i % n]]);
        }

        var solution = (double[])right.Clone();
        if (!Cholesky.TryFactor(gram, n))
        {
            return null;
        }

        Cholesky.Solve(gram, n, solution);
        if (solution.Any(w => !(w >= 0)))
        {
            return null;
        }

        var weights = new double[columns.Count];
        for (var i = 0; i < n; i++)
        {
            weights[members[i]] = solution[i];
        }

        return (Dot(solution, right), weights);
    }

    private static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();
}
