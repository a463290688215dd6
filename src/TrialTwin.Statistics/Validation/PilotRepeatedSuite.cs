using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.RepeatedMeasures;

namespace TrialTwin.Statistics.Validation;

/// <summary>Change of ADAS-Cog(11) at three visits of the CDISC pilot, unstructured covariance by REML.</summary>
internal sealed class PilotRepeatedSuite()
    : ReproducedSuite("repeated-measures/adas-pilot", "R nlme 3.1 gls; LS means as in the atorus replication of table 14-3.11", Evidence.Independent)
{
    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var rows = ReferencePatients.Of("repeated-measures/adas-pilot.csv").With("CHG");
        var outcome = new RepeatedOutcome(rows.Numbers("CHG"), rows.Texts("USUBJID"), rows.Texts("AVISITN"), ["8", "16", "24"]);
        var fit = Mmrm.Fit(new MmrmData(outcome, rows.Texts("TRTPN"), ["0", "54", "81"], [("SITEGR1", rows.Texts("SITEGR1"))], [], [("BASE", rows.Numbers("BASE"))])).Fit!;
        yield return ("R17", "-2 log likelihood", fit.Model.MinusTwoLogLikelihood);
        foreach (string arm in (string[])["0", "54", "81"])
        {
            var mean = fit.LeastSquaresMean(arm, DegreesOfFreedom.Satterthwaite);
            yield return ("R17", $"mean {arm}", mean.Estimate);
            yield return ("R17", $"standard error {arm}", mean.StandardError);
        }

        foreach (string arm in (string[])["54", "81"])
        {
            var average = fit.Difference(arm, "0", DegreesOfFreedom.Satterthwaite);
            var last = fit.Difference(arm, "0", "24", DegreesOfFreedom.Satterthwaite);
            yield return ("R17", $"difference {arm}", average.Estimate);
            yield return ("R17", $"standard error difference {arm}", average.StandardError);
            yield return ("R17", $"difference {arm} week 24", last.Estimate);
            yield return ("R17", $"standard error difference {arm} week 24", last.StandardError);
        }
    }
}
