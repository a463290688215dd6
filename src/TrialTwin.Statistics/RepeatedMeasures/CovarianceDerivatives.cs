namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>
/// First and second derivatives of minus twice the restricted log likelihood by the variances and covariances of the visits
/// (the lower triangle, row by row), and what Satterthwaite's and Kenward and Roger's methods need of them. With
/// W = V⁻¹, E_j = dV/dθ_j (0 or 1 everywhere), C = (X'WX)⁻¹, u = W r: A_j = X'W E_j W X and a_j = X'W E_j u.
/// </summary>
internal sealed class CovarianceDerivatives
{
    private readonly RestrictedLikelihood _at;
    private readonly (int A, int B)[] _pairs;
    private readonly int _visits;
    private readonly int _columns;

    public CovarianceDerivatives(RestrictedLikelihood at)
    {
        _at = at;
        _visits = at.Data.Visits;
        _columns = at.Data.Columns;
        _pairs = [.. Enumerable.Range(0, _visits).SelectMany(a => Enumerable.Range(0, a + 1).Select(b => (a, b)))];
        Gradient = new double[_pairs.Length];
        Observed = new double[_pairs.Length * _pairs.Length];
        Expected = new double[_pairs.Length * _pairs.Length];
        CoefficientDerivatives = Array.ConvertAll(_pairs, _ => new double[_columns * _columns]);
        var residual = Array.ConvertAll(_pairs, _ => new double[_columns]);
        for (var g = 0; g < at.Precisions.Length; g++)
        {
            AddPattern(g, residual);
        }

        foreach (var half in CoefficientDerivatives)
        {
            SquareMatrix.AddTranspose(half, _columns);
        }

        AddCoefficients(residual);
    }

    public double[] Gradient { get; }

    /// <summary>Observed second derivatives, m x m.</summary>
    public double[] Observed { get; }

    /// <summary>Their expectation, m x m.</summary>
    public double[] Expected { get; }

    /// <summary>A_j, p x p each: minus the derivative of X'V⁻¹X by θ_j.</summary>
    public double[][] CoefficientDerivatives { get; }

    /// <summary>The pair of visits of each parameter.</summary>
    public IReadOnlyList<(int A, int B)> Pairs => _pairs;

    /// <summary>The sum over j and k of weight_jk X'W E_j W E_k W X, p x p.</summary>
    /// <param name="weights">Covariance of the parameters, m x m.</param>
    public double[] WeightedSecondOrder(double[] weights)
    {
        var sum = new double[_columns * _columns];
        for (var g = 0; g < _at.Precisions.Length; g++)
        {
            var w = _at.Precisions[g];
            var inner = SquareMatrix.Multiply(SquareMatrix.Multiply(w, Sandwich(w, weights), _visits), w, _visits);
            var visits = _at.Data.Patterns[g].Visits;
            foreach (var rows in _at.Data.Patterns[g].Patients)
            {
                for (var v = 0; v < rows.Length; v++)
                {
                    for (var z = 0; z < rows.Length; z++)
                    {
                        SquareMatrix.AddOuter(sum, _at.Data.Rows[rows[v]], _at.Data.Rows[rows[z]], inner[(visits[v] * _visits) + visits[z]]);
                    }
                }
            }
        }

        return sum;
    }

    /// <summary>The sum over j and k of weight_jk E_j W E_k.</summary>
    private double[] Sandwich(double[] w, double[] weights)
    {
        var sum = new double[_visits * _visits];
        for (var j = 0; j < _pairs.Length; j++)
        {
            for (var k = 0; k < _pairs.Length; k++)
            {
                foreach (var (s, t) in Cells(_pairs[j]))
                {
                    foreach (var (q, v) in Cells(_pairs[k]))
                    {
                        sum[(s * _visits) + v] += weights[(j * _pairs.Length) + k] * w[(t * _visits) + q];
                    }
                }
            }
        }

        return sum;
    }

    private void AddPattern(int g, double[][] residual)
    {
        var (pattern, w) = (_at.Data.Patterns[g], _at.Precisions[g]);
        var leverage = new double[_visits * _visits];
        var products = new double[_visits * _visits];
        foreach (var rows in pattern.Patients)
        {
            var z = _at.Weighted(pattern, w, rows);
            var u = _at.WeightedResidual(pattern, w, rows);
            for (var v = 0; v < rows.Length; v++)
            {
                var spread = SquareMatrix.Apply(_at.CoefficientCovariance, _at.Data.Rows[rows[v]]);
                for (var x = 0; x < rows.Length; x++)
                {
                    var cell = (pattern.Visits[v] * _visits) + pattern.Visits[x];
                    leverage[cell] += SquareMatrix.Dot(spread, _at.Data.Rows[rows[x]]);
                    products[cell] += u[v] * u[x];
                    var j = ParameterOf(pattern.Visits[v], pattern.Visits[x]);
                    for (var c = 0; c < _columns; c++)
                    {
                        residual[j][c] += z[v][c] * u[x];
                    }

                    if (x <= v)
                    {
                        SquareMatrix.AddOuter(CoefficientDerivatives[j], z[v], z[x], v == x ? 0.5 : 1);
                    }
                }
            }
        }

        AddTraces((w, pattern.Patients.Count), SquareMatrix.Multiply(SquareMatrix.Multiply(w, leverage, _visits), w, _visits), products);
    }

    private void AddTraces((double[] W, int Patients) pattern, double[] leverage, double[] products)
    {
        var (w, patients) = pattern;
        var observed = new double[w.Length];
        var expected = new double[w.Length];
        for (var i = 0; i < w.Length; i++)
        {
            observed[i] = (2 * products[i]) + (2 * leverage[i]) - (patients * w[i]);
            expected[i] = (patients * w[i]) - (2 * leverage[i]);
        }

        for (var j = 0; j < _pairs.Length; j++)
        {
            foreach (var (s, t) in Cells(_pairs[j]))
            {
                var cell = (s * _visits) + t;
                Gradient[j] += (patients * w[cell]) - leverage[cell] - products[cell];
                for (var k = 0; k < _pairs.Length; k++)
                {
                    foreach (var (q, v) in Cells(_pairs[k]))
                    {
                        Observed[(j * _pairs.Length) + k] += w[(t * _visits) + q] * observed[(v * _visits) + s];
                        Expected[(j * _pairs.Length) + k] += w[(t * _visits) + q] * expected[(v * _visits) + s];
                    }
                }
            }
        }
    }

    private void AddCoefficients(double[][] residual)
    {
        var spread = Array.ConvertAll(CoefficientDerivatives, a => SquareMatrix.Multiply(_at.CoefficientCovariance, a, _columns));
        var weighted = Array.ConvertAll(residual, a => SquareMatrix.Apply(_at.CoefficientCovariance, a));
        for (var j = 0; j < _pairs.Length; j++)
        {
            for (var k = 0; k < _pairs.Length; k++)
            {
                var trace = SquareMatrix.TraceOfProduct(spread[j], spread[k], _columns);
                Observed[(j * _pairs.Length) + k] -= trace + (2 * SquareMatrix.Dot(residual[j], weighted[k]));
                Expected[(j * _pairs.Length) + k] += trace;
            }
        }
    }

    private static int ParameterOf(int a, int b) => a >= b ? (a * (a + 1) / 2) + b : (b * (b + 1) / 2) + a;

    private static (int Row, int Column)[] Cells((int A, int B) pair) => pair.A == pair.B ? [pair] : [pair, (pair.B, pair.A)];
}
