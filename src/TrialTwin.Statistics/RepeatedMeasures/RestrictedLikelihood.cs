using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>
/// Restricted likelihood at one covariance matrix of the visits: sum of log|V| + log|X'V⁻¹X| + r'V⁻¹r + (N − p) log 2π,
/// with the generalised least squares coefficients that belong to it. See docs/methods/mmrm.md.
/// </summary>
internal sealed class RestrictedLikelihood
{
    private const double LogTwoPi = 1.8378770664093454836;

    private RestrictedLikelihood(VisitPatterns data, double[] covariance)
    {
        Data = data;
        Covariance = covariance;
        Precisions = new double[data.Patterns.Count][];
        Information = new double[data.Columns * data.Columns];
        CoefficientCovariance = new double[data.Columns * data.Columns];
        Coefficients = new double[data.Columns];
    }

    public VisitPatterns Data { get; }

    /// <summary>Covariance of the visits, T x T.</summary>
    public double[] Covariance { get; }

    /// <summary>V⁻¹ of each pattern as T x T, zero where a visit was not observed.</summary>
    public double[][] Precisions { get; }

    /// <summary>(X'V⁻¹X)⁻¹, p x p.</summary>
    public double[] CoefficientCovariance { get; }

    public double[] Coefficients { get; }

    /// <summary>Minus twice the restricted log likelihood, as SAS PROC MIXED prints it.</summary>
    public double MinusTwoLog { get; private set; }

    private double[] Information { get; }

    /// <summary>Null where the covariance, or the information on the coefficients, is not positive definite.</summary>
    public static RestrictedLikelihood? TryEvaluate(VisitPatterns data, double[] covariance)
    {
        var likelihood = new RestrictedLikelihood(data, covariance);
        return Cholesky.TryFactor((double[])covariance.Clone(), data.Visits) && likelihood.TryInvert() && likelihood.TrySolve() ? likelihood : null;
    }

    /// <summary>W X of one patient: a row of p numbers for each visit observed.</summary>
    public double[][] Weighted(VisitPattern pattern, double[] precision, int[] rows)
    {
        var weighted = new double[rows.Length][];
        for (var v = 0; v < rows.Length; v++)
        {
            var sum = weighted[v] = new double[Data.Columns];
            for (var w = 0; w < rows.Length; w++)
            {
                var weight = precision[(pattern.Visits[v] * Data.Visits) + pattern.Visits[w]];
                var row = Data.Rows[rows[w]];
                for (var c = 0; c < sum.Length; c++)
                {
                    sum[c] += weight * row[c];
                }
            }
        }

        return weighted;
    }

    /// <summary>W (y − X b) of one patient.</summary>
    public double[] WeightedResidual(VisitPattern pattern, double[] precision, int[] rows)
    {
        var residual = Array.ConvertAll(rows, Residual);
        var weighted = new double[rows.Length];
        for (var v = 0; v < rows.Length; v++)
        {
            for (var w = 0; w < rows.Length; w++)
            {
                weighted[v] += precision[(pattern.Visits[v] * Data.Visits) + pattern.Visits[w]] * residual[w];
            }
        }

        return weighted;
    }

    public double Residual(int row)
    {
        var residual = Data.Outcome[row];
        for (var c = 0; c < Coefficients.Length; c++)
        {
            residual -= Coefficients[c] * Data.Rows[row][c];
        }

        return residual;
    }

    private bool TryInvert()
    {
        for (var g = 0; g < Precisions.Length; g++)
        {
            var (visits, patients) = (Data.Patterns[g].Visits, Data.Patterns[g].Patients.Count);
            var n = visits.Length;
            var factor = new double[n * n];
            for (var i = 0; i < n * n; i++)
            {
                factor[i] = Covariance[(visits[i / n] * Data.Visits) + visits[i % n]];
            }

            if (!Cholesky.TryFactor(factor, n))
            {
                return false;
            }

            var inverse = new double[n * n];
            Cholesky.Invert(factor, n, inverse);
            Precisions[g] = new double[Data.Visits * Data.Visits];
            for (var i = 0; i < n * n; i++)
            {
                Precisions[g][(visits[i / n] * Data.Visits) + visits[i % n]] = inverse[i];
            }

            MinusTwoLog += patients * LogDeterminant(factor, n);
        }

        return true;
    }

    private bool TrySolve()
    {
        var p = Data.Columns;
        for (var g = 0; g < Precisions.Length; g++)
        {
            foreach (var rows in Data.Patterns[g].Patients)
            {
                var weighted = Weighted(Data.Patterns[g], Precisions[g], rows);
                for (var v = 0; v < rows.Length; v++)
                {
                    SquareMatrix.AddOuter(Information, Data.Rows[rows[v]], weighted[v], 1);
                    for (var c = 0; c < p; c++)
                    {
                        Coefficients[c] += weighted[v][c] * Data.Outcome[rows[v]];
                    }
                }
            }
        }

        if (!Cholesky.TryFactor(Information, p))
        {
            return false;
        }

        Cholesky.Solve(Information, p, Coefficients);
        Cholesky.Invert(Information, p, CoefficientCovariance);
        MinusTwoLog += LogDeterminant(Information, p) + ((Data.Outcome.Length - p) * LogTwoPi) + Quadratic();
        return double.IsFinite(MinusTwoLog);
    }

    private double Quadratic()
    {
        var sum = 0.0;
        for (var g = 0; g < Precisions.Length; g++)
        {
            foreach (var rows in Data.Patterns[g].Patients)
            {
                var weighted = WeightedResidual(Data.Patterns[g], Precisions[g], rows);
                for (var v = 0; v < rows.Length; v++)
                {
                    sum += weighted[v] * Residual(rows[v]);
                }
            }
        }

        return sum;
    }

    private static double LogDeterminant(double[] factor, int n)
    {
        var sum = 0.0;
        for (var i = 0; i < n; i++)
        {
            sum += 2 * Elementary.Log(factor[(i * n) + i]);
        }

        return sum;
    }
}
