using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// Joint distribution of the observed baseline covariates: sex first, then a Gaussian copula with the empirical margins of
/// that sex. The latent correlations are those that make the covariates' covariances within sex equal the patients', so
/// that sums of them, such as the ADAS-Cog total, vary as the patients' do.
/// </summary>
internal sealed class CovariateModel
{
    private readonly double _femaleShare;
    private readonly Margin[][] _margins;
    private readonly double[] _factor;

    private CovariateModel(double femaleShare, Margin[][] margins, double[] factor)
    {
        _femaleShare = femaleShare;
        _margins = margins;
        _factor = factor;
    }

    /// <summary>Covariates besides sex.</summary>
    private static int Dimension => AlzheimerCovariates.Observed.Length - 1;

    public static CovariateModel Fit(IReadOnlyCollection<HistoricalPatient> patients)
    {
        double[][][] bySex = [Columns(patients, 0), Columns(patients, 1)];
        var margins = Array.ConvertAll(bySex, FitMargins);
        return new CovariateModel((double)bySex[1][0].Length / patients.Count, margins, LatentFactor(bySex, margins));
    }

    /// <summary>Draws the observed covariates into the front of <paramref name="values"/>.</summary>
    public void Draw(ref RandomStream stream, Span<double> values, Span<double> normals)
    {
        var isFemale = stream.NextUniform() < _femaleShare;
        values[0] = isFemale ? 1 : 0;
        var margins = _margins[isFemale ? 1 : 0];
        var offset = 0;
        for (var j = 0; j < margins.Length; j++)
        {
            normals[j] = stream.NextNormal();
            var latent = 0.0;
            for (var k = 0; k <= j; k++)
            {
                latent += _factor[offset + k] * normals[k];
            }

            offset += j + 1;
            values[j + 1] = margins[j].Value(latent);
        }
    }

    /// <summary>Values of one sex by covariate, sex itself left out.</summary>
    private static double[][] Columns(IReadOnlyCollection<HistoricalPatient> patients, double female)
    {
        var chosen = patients.Where(p => p.Covariates[0] == female).ToArray();
        return [.. Enumerable.Range(1, Dimension).Select(c => Array.ConvertAll(chosen, p => p.Covariates[c]))];
    }

    private static Margin[] FitMargins(double[][] columns) =>
        [.. columns.Select((column, j) => Margin.Fit(
            [.. column.Where(v => !double.IsNaN(v))],
            AlzheimerCovariates.Observed[j + 1].Kind == CovariateKind.Continuous))];

    /// <summary>Cholesky factor of the latent correlations, its rows one after the other.</summary>
    private static double[] LatentFactor(double[][][] bySex, Margin[][] margins)
    {
        var n = Dimension;
        var latent = new double[n * n];
        for (var j = 0; j < n; j++)
        {
            latent[(j * n) + j] = 1;
            for (var k = 0; k < j; k++)
            {
                var polynomial = HermiteExpansion.NewPolynomial();
                var covariance = 0.0;
                for (var sex = 0; sex < 2; sex++)
                {
                    var weight = bySex[sex][0].Length;
                    margins[sex][j].Expansion.AddCovariance(margins[sex][k].Expansion, weight, polynomial);
                    covariance += weight * Covariance(bySex[sex][j], bySex[sex][k]);
                }

                latent[(j * n) + k] = latent[(k * n) + j] = HermiteExpansion.SolveCorrelation(polynomial, covariance);
            }
        }

        var factor = LatentCorrelation.Factor(latent, n);
        return [.. Enumerable.Range(0, n).SelectMany(row => factor.Skip(row * n).Take(row + 1))];
    }

    private static double Covariance(double[] x, double[] y)
    {
        var pairs = x.Zip(y).Where(p => !double.IsNaN(p.First) && !double.IsNaN(p.Second)).ToArray();
        var (meanX, meanY) = (pairs.Average(p => p.First), pairs.Average(p => p.Second));
        return pairs.Sum(p => (p.First - meanX) * (p.Second - meanY)) / pairs.Length;
    }
}
