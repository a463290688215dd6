using System.Globalization;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Elastic nets on ACTG 175. Coefficients are compared over the range of their covariate: to 1e-6 of the outcome's range, 1e-6 in log
/// odds, and 1e-3 in log hazard, as far as glmnet's default threshold stops from the minimum.
/// </summary>
public sealed class GlmnetSuite : ValidationSuite
{
    public override string Id => "learners/glmnet";

    public override string Source => "glmnet in R 4.2.2";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        var patients = new ReferenceActg175();
        var (cd4, above) = (patients.ControlsCd4, patients.Above350);
        var range = cd4.Outcome.Max() - cd4.Outcome.Min();
        var gaussian = CsvReader.Read(ReferenceCatalog.Open("oracles/prognosis/glmnet-gaussian.csv").FullPath);
        foreach (var (alpha, lambda) in ((double, double)[])[(1, 5), (1, 1), (0.5, 5), (0.5, 1), (0, 5), (0, 1)])
        {
            var fit = new ElasticNet(cd4, alpha).Fit(lambda);
            var expected = Figures(gaussian, _ => true, alpha, lambda);
            foreach (var comparison in Compare(Name("gaussian", alpha, lambda), cd4, expected, ([.. fit.Coefficients], fit.Intercept), 1e-6 * range))
            {
                yield return comparison;
            }
        }

        var other = ReferenceActg175.Open("glmnet-logistic-cox");
        foreach (var alpha in (double[])[1, 0.5])
        {
            var fit = new LogisticNet(above, alpha).Fit(0.02);
            var expected = Figures(other, row => other.Texts("family")[row] == "logistic", alpha, 0.02);
            foreach (var comparison in Compare(Name("logistic", alpha, 0.02), above, expected, ([.. fit.Coefficients], fit.Intercept), 2e-6))
            {
                yield return comparison;
            }
        }

        var cox = new CoxNet(patients.Failure, 1).Fit(0.02);
        foreach (var comparison in Compare(Name("cox", 1, 0.02), above, Figures(other, row => other.Texts("family")[row] == "cox", 1, 0.02), (cox, null), 1e-3))
        {
            yield return comparison;
        }
    }

    private static string Name(string family, double alpha, double lambda) => string.Create(CultureInfo.InvariantCulture, $"{family}, alpha {alpha}, lambda {lambda}");

    private static Dictionary<string, double> Figures(DataTable table, Func<int, bool> keep, double alpha, double lambda) =>
        Enumerable.Range(0, table.RowCount)
            .Where(row => keep(row) && table.Numbers("alpha")[row] == alpha && table.Numbers("lambda")[row] == lambda)
            .ToDictionary(row => table.Texts("name")[row], row => table.Numbers("value")[row], StringComparer.Ordinal);

    private static IEnumerable<FigureComparison> Compare(
        string row, TrainingSet data, Dictionary<string, double> expected, (double[] Coefficients, double? Intercept) found, double tolerance)
    {
        if (found.Intercept is { } intercept)
        {
            yield return new FigureComparison(row, "intercept", expected["intercept"], intercept, new Tolerance(tolerance));
        }

        for (var c = 0; c < data.Covariates.Count; c++)
        {
            var range = data.Column(c).Max() - data.Column(c).Min();
            yield return new FigureComparison(row, $"{data.Covariates[c]} over its range", expected[data.Covariates[c]] * range, found.Coefficients[c] * range, new Tolerance(tolerance));
        }
    }
}
