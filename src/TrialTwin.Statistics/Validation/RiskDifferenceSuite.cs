using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Validation;

/// <summary>beeca's trial01: a risk difference by logistic g-computation.</summary>
internal sealed class RiskDifferenceSuite()
    : ReproducedSuite("covariate-adjustment/beeca", "SAS %Margins macro and the macro of Ge et al., kept with the R package beeca; robust variances R 4.2.2", Evidence.Published)
{
    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var trial = ReferencePatients.Of("control-arms/beeca_trial01.csv").With("aval").TwoArms("aval", "trtp", "bl_cov");
        var fit = GComputation.Fit(trial, GlmFamily.Binomial);
        var model = fit.Means(MarginalVariance.Ge).Difference;
        // The reference divides by n, not n - 1.
        double perPatient = Math.Sqrt((trial.Patients - 1.0) / trial.Patients);
        return
        [
            ("R9", "estimate", model.Estimate),
            ("R9", "standard error", model.StandardError),
            ("R10", "estimate", model.Estimate),
            ("R10", "standard error", model.StandardError),
            ("R11", "standard error Ye", fit.Means(MarginalVariance.Ye).Difference.StandardError),
            ("R11", "standard error influence function", fit.Means(MarginalVariance.InfluenceFunction).Difference.StandardError * perPatient),
        ];
    }
}
