using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.RepeatedMeasures;

namespace TrialTwin.Statistics.Validation;

/// <summary>The FEV1 data of the R package mmrm under an unstructured covariance by REML.</summary>
internal sealed class FevSuite()
    : ReproducedSuite("repeated-measures/fev", "SAS PROC MIXED, TYPE=UN, logs and tests kept with the R package mmrm", Evidence.Published)
{
    private static readonly string[] Visits = ["VIS1", "VIS2", "VIS3", "VIS4"];
    private static readonly string[] Arms = ["PBO", "TRT"];

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var rows = ReferencePatients.Of("repeated-measures/fev.csv").With("FEV1");
        var outcome = new RepeatedOutcome(rows.Numbers("FEV1"), rows.Texts("USUBJID"), rows.Texts("AVISIT"), Visits);
        var fit = Mmrm.Fit(new MmrmData(outcome, rows.Texts("ARMCD"), Arms, [("RACE", rows.Texts("RACE")), ("SEX", rows.Texts("SEX"))], [], [])).Fit!;
        yield return ("R18", "-2 log likelihood", fit.Model.MinusTwoLogLikelihood);
        for (int a = 0; a < Visits.Length; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                yield return ("R19", $"covariance {b + 1} {a + 1}", fit.Model.Covariance(a, b));
            }
        }

        foreach (string arm in Arms)
        {
            foreach (string visit in Visits)
            {
                var mean = fit.LeastSquaresMean(arm, visit, DegreesOfFreedom.Satterthwaite);
                yield return ("R20", $"mean {arm} {visit}", mean.Estimate);
                yield return ("R20", $"standard error {arm} {visit}", mean.StandardError);
                yield return ("R20", $"degrees of freedom {arm} {visit}", mean.DegreesOfFreedom);
            }
        }

        var treatment = RepeatedMeasuresModel.Fit(DesignMatrix.Intercept(rows.Count).WithFactor("ARMCD", Arms, rows.Texts("ARMCD")), outcome).Model!.Contrast([0, 1]);
        yield return ("R21", "standard error Kenward-Roger", treatment.StandardError);
        yield return ("R21", "degrees of freedom Kenward-Roger", treatment.DegreesOfFreedom);
    }
}
