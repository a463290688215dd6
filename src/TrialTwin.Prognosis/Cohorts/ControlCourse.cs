using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// Change from baseline under control at every visit: a line on baseline plus residuals with the covariance that maximum
/// likelihood finds in all control patients seen at least once (missing visits at random given the others), and the shape
/// of the complete patients' residuals. The endpoint's visit comes first in the factor, so that a score which foretells
/// the endpoint leaves every variance and visit correlation as it is.
/// </summary>
internal sealed class ControlCourse
{
    private ControlCourse(RegressionByVisit regression, double[] factor, double[][] residuals)
    {
        Regression = regression;
        Factor = factor;
        Residuals = residuals;
    }

    public RegressionByVisit Regression { get; }

    /// <summary>Lower Cholesky factor of the residual covariance, row-major, the endpoint's visit first.</summary>
    public double[] Factor { get; }

    /// <summary>Complete patients' residuals, whitened: mean 0, variance 1, uncorrelated; the endpoint's visit first.</summary>
    public double[][] Residuals { get; }

    /// <summary>Row of <see cref="Factor"/> that belongs to a visit.</summary>
    public int Row(int visit) => visit == Regression.Visits - 1 ? 0 : visit + 1;

    public static ControlCourse Fit(IEnumerable<HistoricalPatient> controls)
    {
        var total = AlzheimerCovariates.Names.IndexOf(AlzheimerCovariates.Total);
        var seen = controls.Where(p => p.ObservedChange.Any(c => !double.IsNaN(c))).ToArray();
        var baseline = Array.ConvertAll(seen, p => p.Covariates[total]);
        var changes = Array.ConvertAll(seen, p => p.ObservedChange);
        var regression = RegressionByVisit.Fit(baseline, changes);
        var n = regression.Visits;
        int[] order = [n - 1, .. Enumerable.Range(0, n - 1)];
        var complete = Enumerable.Range(0, seen.Length)
            .Where(i => changes[i].All(c => !double.IsNaN(c)))
            .Select(i => Array.ConvertAll(order, v => changes[i][v] - regression.Mean(v, baseline[i])))
            .ToArray();
        return new ControlCourse(regression, FactorOf((a, b) => regression.Covariance(order[a], order[b]), n), Whiten(complete));
    }

    private static double[][] Whiten(double[][] residuals)
    {
        var n = residuals[0].Length;
        var means = Enumerable.Range(0, n).Select(v => residuals.Average(r => r[v])).ToArray();
        var factor = FactorOf((a, b) => residuals.Average(r => (r[a] - means[a]) * (r[b] - means[b])), n);
        return Array.ConvertAll(residuals, residual =>
        {
            var white = new double[n];
            for (var row = 0; row < n; row++)
            {
                var rest = residual[row] - means[row];
                for (var k = 0; k < row; k++)
                {
                    rest -= factor[(row * n) + k] * white[k];
                }

                white[row] = rest / factor[(row * n) + row];
            }

            return white;
        });
    }

    private static double[] FactorOf(Func<int, int, double> covariance, int n)
    {
        var matrix = new double[n * n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                matrix[(a * n) + b] = covariance(a, b);
            }
        }

        return Cholesky.TryFactor(matrix, n)
            ? matrix
            : throw new ArgumentException("The changes at the visits determine each other; more patients are needed.", nameof(covariance));
    }
}
