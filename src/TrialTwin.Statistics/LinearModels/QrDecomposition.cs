namespace TrialTwin.Statistics.LinearModels;

/// <summary>
/// Householder QR of a tall matrix given by columns, without pivoting. Source: Golub and Van Loan, Matrix Computations,
/// 4th ed., algorithm 5.2.1.
/// </summary>
internal sealed class QrDecomposition
{
    private const double RelativeTolerance = 1e-11;

    private readonly double[][] _columns;
    private readonly double[] _diagonal;

    public QrDecomposition(IReadOnlyList<double[]> columns)
    {
        _columns = [.. columns.Select(c => (double[])c.Clone())];
        _diagonal = new double[_columns.Length];
        IsFullRank = true;
        for (var k = 0; k < _columns.Length; k++)
        {
            Reflect(k);
        }
    }

    /// <summary>False where one column is a combination of the ones before it.</summary>
    public bool IsFullRank { get; private set; }

    /// <summary>Least squares solution of X b = y and the residual sum of squares.</summary>
    public (double[] Coefficients, double ResidualSumOfSquares) Solve(ReadOnlySpan<double> y)
    {
        var q = y.ToArray();
        for (var k = 0; k < _columns.Length; k++)
        {
            ApplyReflection(k, q);
        }

        var residual = 0.0;
        for (var i = _columns.Length; i < q.Length; i++)
        {
            residual += q[i] * q[i];
        }

        return (BackSubstitute(q), residual);
    }

    /// <summary>(X'X)^-1 = R^-1 R^-T.</summary>
    public double[,] InverseGram()
    {
        var p = _columns.Length;
        var inverse = new double[p][];
        for (var j = 0; j < p; j++)
        {
            var unit = new double[p];
            unit[j] = 1;
            inverse[j] = BackSubstitute(unit);
        }

        var gram = new double[p, p];
        for (var a = 0; a < p; a++)
        {
            for (var b = 0; b < p; b++)
            {
                var sum = 0.0;
                for (var k = Math.Max(a, b); k < p; k++)
                {
                    sum += inverse[k][a] * inverse[k][b];
                }

                gram[a, b] = sum;
            }
        }

        return gram;
    }

    private void Reflect(int k)
    {
        var column = _columns[k];
        var all = Norm(column, 0);
        var norm = Norm(column, k);
        if (norm <= RelativeTolerance * all || all == 0)
        {
            IsFullRank = false;
            return;
        }

        _diagonal[k] = column[k] > 0 ? -norm : norm;
        column[k] -= _diagonal[k];
        for (var j = k + 1; j < _columns.Length; j++)
        {
            ApplyReflection(k, _columns[j]);
        }
    }

    private void ApplyReflection(int k, double[] target)
    {
        var v = _columns[k];
        double dot = 0, length = 0;
        for (var i = k; i < v.Length; i++)
        {
            dot += v[i] * target[i];
            length += v[i] * v[i];
        }

        var factor = 2 * dot / length;
        for (var i = k; i < v.Length; i++)
        {
            target[i] -= factor * v[i];
        }
    }

    private double[] BackSubstitute(double[] q)
    {
        var p = _columns.Length;
        var solution = new double[p];
        for (var i = p - 1; i >= 0; i--)
        {
            var sum = q[i];
            for (var j = i + 1; j < p; j++)
            {
                sum -= _columns[j][i] * solution[j];
            }

            solution[i] = sum / _diagonal[i];
        }

        return solution;
    }

    private static double Norm(double[] column, int from)
    {
        var sum = 0.0;
        for (var i = from; i < column.Length; i++)
        {
            sum += column[i] * column[i];
        }

        return Math.Sqrt(sum);
    }
}
