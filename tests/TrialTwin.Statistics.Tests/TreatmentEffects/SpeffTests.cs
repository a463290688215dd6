using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Tests.TreatmentEffects;

/// <summary>
/// The R package speff2trial 1.0.5 on ACTG 175: its estimate, and its standard error after the influence function of the
/// control arm is corrected (as shipped it takes the active arm's prediction with the wrong sign). The package chooses
/// each arm's covariates by Mallows' Cp over all subsets, fits them to the patients without any missing value, and
/// predicts for all.
/// </summary>
public sealed class SpeffTests
{
    private static readonly string[] Active = ["hemo", "karnof", "oprior", "race", "str2", "symptom", "cd40", "cd80"];
    private static readonly string[] Control = ["hemo", "str2", "cd40", "cd80"];

    [Fact]
    [Trait("Requirement", "REQ-STAT-20")]
    public void Aipw_WithPredictionsOfThePackage_GivesItsEstimateAndTheCorrectedError_Independent()
    {
        var data = Actg175.File.TwoArms("cd420", "treat", Actg175.Covariates);
        double[] later = Actg175.File.Numbers("cd496");

        var effect = RobustMarginalMeans.Of(data, Predict(data, later, true, Active), Predict(data, later, false, Control), MarginalVariance.InfluenceFunction).Difference;

        Assert.Equal(49.7148, effect.Estimate, 0.00006);
        Assert.Equal(5.1277, effect.StandardError * Math.Sqrt(2138.0 / 2139), 0.00006);
    }

    private static double[] Predict(TwoArmData data, double[] later, bool arm, string[] names)
    {
        int[] rows = [.. Enumerable.Range(0, data.Patients).Where(i => data.Active[i] == arm && !double.IsNaN(later[i]))];
        var columns = names.Select(name => data.Covariates.Single(c => c.Name == name).Values).ToArray();
        var design = DesignMatrix.Intercept(rows.Length);
        for (int c = 0; c < names.Length; c++)
        {
            design = design.WithCovariate(names[c], [.. rows.Select(i => columns[c][i])]);
        }

        var b = LinearModel.Fit(design, [.. rows.Select(i => data.Outcome[i])]).Coefficients;
        return [.. Enumerable.Range(0, data.Patients).Select(i => b[0] + columns.Select((values, c) => b[c + 1] * values[i]).Sum())];
    }
}
