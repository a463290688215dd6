using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Natural cubic splines of covariates, straight beyond the outer knots: x itself and, for K knots, K − 2 terms
/// [(x − t_j)₊³ − (x − t_K−1)₊³ (t_K − t_j)/(t_K − t_K−1) + (x − t_K)₊³ (t_K−1 − t_j)/(t_K − t_K−1)] / (t_K − t_1)². Knots at
/// quantiles. Source: Harrell, Regression Modeling Strategies, 2nd ed., section 2.4. See docs/methods/elastic-net.md.
/// </summary>
internal static class NaturalSpline
{
    /// <summary>Below so many different values a covariate stays straight.</summary>
    private const int FewestValues = 10;

    /// <summary>Knots of each covariate; none where it stays straight.</summary>
    /// <param name="data">Patients.</param>
    /// <param name="knots">3, 4 or 5.</param>
    public static double[][] KnotsOf(TrainingSet data, int knots)
    {
        double[] quantiles = knots switch
        {
            3 => [0.1, 0.5, 0.9],
            4 => [0.05, 0.35, 0.65, 0.95],
            5 => [0.05, 0.275, 0.5, 0.725, 0.95],
            _ => throw new ArgumentOutOfRangeException(nameof(knots), knots, "3, 4 or 5 knots."),
        };
        return [.. Enumerable.Range(0, data.Covariates.Count).Select(c =>
        {
            var column = data.Column(c);
            var found = Array.ConvertAll(quantiles, p => SampleQuantile.Of(column, p));
            return column.Distinct().Count() < FewestValues || found.Distinct().Count() < knots ? [] : found;
        })];
    }

    /// <summary>The covariates of a patient with their spline terms.</summary>
    public static double[] Expand(double[] covariates, IReadOnlyList<double[]> knots) =>
        [.. covariates.SelectMany((x, c) => Terms(x, knots[c]))];

    /// <summary>Number of columns that the covariates expand to.</summary>
    public static int Columns(IReadOnlyList<double[]> knots) => knots.Sum(t => Math.Max(1, t.Length - 1));

    private static IEnumerable<double> Terms(double x, double[] t)
    {
        yield return x;
        for (var j = 0; j < t.Length - 2; j++)
        {
            var (last, before) = (t[^1], t[^2]);
            var bend = Cube(x - t[j]) - (Cube(x - before) * (last - t[j]) / (last - before)) + (Cube(x - last) * (before - t[j]) / (last - before));
            yield return bend / ((last - t[0]) * (last - t[0]));
        }
    }

    private static double Cube(double value) => value > 0 ? value * value * value : 0;
}
