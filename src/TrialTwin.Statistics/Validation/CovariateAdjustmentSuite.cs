using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Validation;

/// <summary>ACTG 175: CD4 count at week 20, zidovudine alone against the three other arms.</summary>
internal sealed class CovariateAdjustmentSuite()
    : ReproducedSuite("covariate-adjustment/actg175", "R 4.2.2 (lm, sandwich); speff2trial 1.0.5 with its control arm's influence function corrected", Evidence.Independent)
{
    private static readonly string[] Covariates =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80"];

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var patients = ReferencePatients.Of("control-arms/actg175.csv");
        var plain = patients.TwoArms("cd420", "treat");
        double[] baseline = patients.Numbers("cd40");
        var adjusted = patients.TwoArms("cd420", "treat", "cd40");
        var all = patients.TwoArms("cd420", "treat", Covariates);
        return
        [
            .. Effect("R1", MeanDifference.Unadjusted(plain)),
            .. Effect("R2", MeanDifference.Unadjusted(plain with { Outcome = [.. plain.Outcome.Select((y, i) => y - baseline[i])] })),
            .. Effect("R3", MeanDifference.Ancova(adjusted, HeteroscedasticityCorrection.Hc0), "HC0"),
            ("R3", "standard error HC3", MeanDifference.Ancova(adjusted, HeteroscedasticityCorrection.Hc3).StandardError),
            .. Effect("R4", MeanDifference.Anhecova(adjusted, HeteroscedasticityCorrection.Hc0, forPopulation: false), "HC0"),
            .. Effect("R5", ArmRegression.Means(all, Covariates, Covariates, MarginalVariance.InfluenceFunction).Difference, "influence function"),
            ("R5", "standard error Ye", ArmRegression.Means(all, Covariates, Covariates, MarginalVariance.Ye).Difference.StandardError),
            .. Effect("R6", SubsetModels.Complete(patients)),
            .. Effect("R7", SubsetModels.Later(patients)),
            .. Effect("R7", SubsetModels.Naive(patients), "naive"),
            .. Effect("R8", SubsetModels.LaterOdds(patients)),
            .. Effect("R8", SubsetModels.NaiveOdds(patients), "naive"),
        ];
    }

    private static (string, string, double)[] Effect(string row, TreatmentEffect effect, string which = "")
    {
        string suffix = which.Length == 0 ? "" : $" {which}";
        return [(row, which == "naive" ? "estimate naive" : "estimate", effect.Estimate), (row, $"standard error{suffix}", effect.StandardError)];
    }
}
