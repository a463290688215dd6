using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>
/// Posterior of a logistic regression whose rows count with weights, under a normal prior: its mode by Newton's method, its
/// integral and moments by adaptive Gauss-Hermite quadrature of five points in each direction, exact where it is normal.
/// </summary>
internal sealed class LogisticPosterior
{
    private const int MostSteps = 100;
    private const double Tolerance = 1e-10;

    private static readonly double[] Nodes = [-2.8569700138728056, -1.3556261799742659, 0, 1.3556261799742659, 2.8569700138728056];
    private static readonly double[] Weights = [0.011257411327720689, 0.22207592200561263, 0.53333333333333333, 0.22207592200561263, 0.011257411327720689];

    private readonly (double[][] Rows, double[] Outcome, double Weight)[] _parts;
    private readonly (double[] Mean, double[] Precision) _prior;
    private readonly int _p;

    /// <param name="prior">Mean, and precision as a full row-major matrix.</param>
    /// <param name="parts">Rows, outcomes of 0 and 1, and what each row counts.</param>
    public LogisticPosterior((double[] Mean, double[] Precision) prior, params (double[][] Rows, double[] Outcome, double Weight)[] parts)
    {
        _prior = prior;
        _parts = parts;
        _p = prior.Mean.Length;
        (Mode, Information) = Maximise();
    }

    public double[] Mode { get; }

    /// <summary>Minus the second derivatives at the mode, row-major.</summary>
    public double[] Information { get; }

    /// <summary>Log of the integral of likelihood times the prior's kernel, and the moments of each coefficient.</summary>
    public (double LogIntegral, double[] Means, double[] Squares) Integrate()
    {
        var factor = new double[_p * _p];
        Cholesky.Invert(Factored(Information), _p, factor);
        Cholesky.TryFactor(factor, _p);
        var highest = LogDensity(Mode);
        var (total, means, squares) = (0.0, new double[_p], new double[_p]);
        var (index, z, beta) = (new int[_p], new double[_p], new double[_p]);
        for (var more = true; more;)
        {
            var weight = 1.0;
            for (var j = 0; j < _p; j++)
            {
                z[j] = Nodes[index[j]];
                weight *= Weights[index[j]];
            }

            Cholesky.Correlate(factor, _p, z, beta);
            for (var j = 0; j < _p; j++)
            {
                beta[j] += Mode[j];
            }

            weight *= Elementary.Exp(LogDensity(beta) - highest + (0.5 * z.Sum(x => x * x)));
            total += weight;
            for (var j = 0; j < _p; j++)
            {
                means[j] += weight * beta[j];
                squares[j] += weight * beta[j] * beta[j];
            }

            more = Next(index);
        }

        var logRoot = Enumerable.Range(0, _p).Sum(j => Elementary.Log(factor[(j * _p) + j]));
        return (highest + Elementary.Log(total) + logRoot, Array.ConvertAll(means, m => m / total), Array.ConvertAll(squares, s => s / total));
    }

    private static bool Next(int[] index)
    {
        for (var j = 0; j < index.Length; j++)
        {
            if (++index[j] < Nodes.Length)
            {
                return true;
            }

            index[j] = 0;
        }

        return false;
    }

    private double LogDensity(double[] beta)
    {
        var value = 0.0;
        for (var a = 0; a < _p; a++)
        {
            for (var b = 0; b < _p; b++)
            {
                value -= 0.5 * (beta[a] - _prior.Mean[a]) * _prior.Precision[(a * _p) + b] * (beta[b] - _prior.Mean[b]);
            }
        }

        foreach (var (rows, outcome, weight) in _parts)
        {
            var sum = 0.0;
            for (var i = 0; i < rows.Length; i++)
            {
                var eta = Dot(rows[i], beta);
                sum += (outcome[i] * eta) - Math.Max(eta, 0) - Elementary.Log1p(Elementary.Exp(-Math.Abs(eta)));
            }

            value += weight * sum;
        }

        return value;
    }

    private (double[] Mode, double[] Information) Maximise()
    {
        var beta = (double[])_prior.Mean.Clone();
        for (var step = 0; step < MostSteps; step++)
        {
            var (score, information) = Derivatives(beta);
            var move = (double[])score.Clone();
            Cholesky.Solve(Factored(information), _p, move);
            var before = LogDensity(beta);
            var scale = 1.0;
            var next = Moved(beta, move, scale);
            while (LogDensity(next) < before && scale > Tolerance)
            {
                next = Moved(beta, move, scale /= 2);
            }

            beta = next;
            if (move.Max(Math.Abs) < Tolerance)
            {
                break;
            }
        }

        return (beta, Derivatives(beta).Information);
    }

    private (double[] Score, double[] Information) Derivatives(double[] beta)
    {
        var (score, information) = (new double[_p], (double[])_prior.Precision.Clone());
        for (var a = 0; a < _p; a++)
        {
            for (var b = 0; b < _p; b++)
            {
                score[a] -= _prior.Precision[(a * _p) + b] * (beta[b] - _prior.Mean[b]);
            }
        }

        foreach (var (rows, outcome, weight) in _parts)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var eta = Dot(rows[i], beta);
                var share = eta > 0 ? 1 / (1 + Elementary.Exp(-eta)) : Elementary.Exp(eta) / (1 + Elementary.Exp(eta));
                for (var a = 0; a < _p; a++)
                {
                    score[a] += weight * (outcome[i] - share) * rows[i][a];
                    for (var b = 0; b < _p; b++)
                    {
                        information[(a * _p) + b] += weight * share * (1 - share) * rows[i][a] * rows[i][b];
                    }
                }
            }
        }

        return (score, information);
    }

    private double[] Factored(double[] matrix)
    {
        var factor = (double[])matrix.Clone();
        return Cholesky.TryFactor(factor, _p) ? factor : throw new ArgumentException("The columns of the regression determine each other.");
    }

    private static double[] Moved(double[] beta, double[] move, double scale) => [.. beta.Zip(move, (b, m) => b + (scale * m))];

    private static double Dot(double[] row, double[] beta)
    {
        var sum = 0.0;
        for (var j = 0; j < row.Length; j++)
        {
            sum += row[j] * beta[j];
        }

        return sum;
    }
}
