using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Change at each visit regressed on baseline, with an unstructured residual covariance, by the EM algorithm for normal
/// data missing at random. Source: Little and Rubin, Statistical Analysis with Missing Data, ch. 11. The covariance has
/// divisor n - 2.
/// </summary>
internal sealed class RegressionByVisit
{
    private const int MaximumIterations = 200;
    private const double Tolerance = 1e-12;

    private readonly double _baselineMean;
    private readonly double[] _means;
    private readonly double[] _slopes;
    private readonly double[,] _covariance;

    private RegressionByVisit(double baselineMean, int visits)
    {
        _baselineMean = baselineMean;
        _means = new double[visits];
        _slopes = new double[visits];
        _covariance = new double[visits, visits];
    }

    public int Visits => _means.Length;

    /// <summary>Mean baseline of the patients fitted.</summary>
    public double BaselineMean => _baselineMean;

    /// <summary>Mean change at the mean baseline.</summary>
    public double Level(int visit) => _means[visit];

    /// <summary>Change per unit of baseline.</summary>
    public double Slope(int visit) => _slopes[visit];

    public double Mean(int visit, double baseline) => _means[visit] + (_slopes[visit] * (baseline - _baselineMean));

    public double Covariance(int first, int second) => _covariance[first, second];

    /// <param name="baseline">Baseline of each patient.</param>
    /// <param name="changes">Change of each patient at each visit; NaN where missing, not everywhere.</param>
    public static RegressionByVisit Fit(double[] baseline, double[][] changes)
    {
        var fit = new RegressionByVisit(baseline.Average(), changes[0].Length);
        for (var v = 0; v < fit.Visits; v++)
        {
            var seen = changes.Where(c => !double.IsNaN(c[v])).Select(c => c[v]).ToArray();
            fit._means[v] = seen.Average();
            fit._covariance[v, v] = seen.Sum(c => (c - fit._means[v]) * (c - fit._means[v])) / seen.Length;
        }

        for (var iteration = 0; iteration < MaximumIterations && fit.Iterate(baseline, changes) > Tolerance; iteration++)
        {
        }

        var unbias = baseline.Length / (baseline.Length - 2.0);
        for (var a = 0; a < fit.Visits; a++)
        {
            for (var b = 0; b < fit.Visits; b++)
            {
                fit._covariance[a, b] *= unbias;
            }
        }

        return fit;
    }

    /// <summary>The last visit's change given baseline and the visits seen; SD 0 where it was seen itself.</summary>
    /// <param name="baseline">Baseline of the patient.</param>
    /// <param name="change">Change at each visit; NaN where missing, not everywhere.</param>
    public (double Mean, double StandardDeviation) Expectation(double baseline, double[] change)
    {
        var conditional = new double[Visits, Visits];
        var filled = Expect(baseline, change, conditional);
        return (filled[^1], Math.Sqrt(conditional[Visits - 1, Visits - 1]));
    }

    /// <summary>One step of EM; the largest change of a covariance, as a share of the visits' variances.</summary>
    private double Iterate(double[] baseline, double[][] changes)
    {
        var conditional = new double[Visits, Visits];
        var filled = new double[changes.Length][];
        for (var i = 0; i < changes.Length; i++)
        {
            filled[i] = Expect(baseline[i], changes[i], conditional);
        }

        var spread = baseline.Sum(b => (b - _baselineMean) * (b - _baselineMean));
        for (var v = 0; v < Visits; v++)
        {
            _means[v] = filled.Average(f => f[v]);
            _slopes[v] = baseline.Zip(filled).Sum(p => (p.First - _baselineMean) * p.Second[v]) / spread;
        }

        var before = (double[,])_covariance.Clone();
        var largest = 0.0;
        for (var a = 0; a < Visits; a++)
        {
            for (var b = 0; b < Visits; b++)
            {
                var sum = conditional[a, b];
                for (var i = 0; i < filled.Length; i++)
                {
                    sum += (filled[i][a] - Mean(a, baseline[i])) * (filled[i][b] - Mean(b, baseline[i]));
                }

                _covariance[a, b] = sum / filled.Length;
                largest = Math.Max(largest, Math.Abs(_covariance[a, b] - before[a, b]) / Math.Sqrt(before[a, a] * before[b, b]));
            }
        }

        return largest;
    }

    /// <summary>Fills missing visits by their expectation given the seen ones, and adds their remaining covariance.</summary>
    private double[] Expect(double baseline, double[] change, double[,] conditional)
    {
        var seen = Enumerable.Range(0, Visits).Where(v => !double.IsNaN(change[v])).ToArray();
        var missing = Enumerable.Range(0, Visits).Where(v => double.IsNaN(change[v])).ToArray();
        var filled = (double[])change.Clone();
        if (missing.Length == 0)
        {
            return filled;
        }

        var n = seen.Length;
        var factor = new double[n * n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                factor[(a * n) + b] = _covariance[seen[a], seen[b]];
            }
        }

        if (!Cholesky.TryFactor(factor, n))
        {
            throw new ArgumentException("The changes at the visits determine each other; more patients are needed.", nameof(change));
        }

        foreach (var m in missing)
        {
            var weights = Array.ConvertAll(seen, s => _covariance[m, s]);
            Cholesky.Solve(factor, n, weights);
            filled[m] = Mean(m, baseline) + seen.Select((s, k) => weights[k] * (change[s] - Mean(s, baseline))).Sum();
            foreach (var other in missing)
            {
                conditional[m, other] += _covariance[m, other] - seen.Select((s, k) => weights[k] * _covariance[other, s]).Sum();
            }
        }

        return filled;
    }
}
