using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>
/// AIPW with a least squares regression in each arm: the covariate-adjusted difference of means whose working models may
/// differ between the arms, covariates included. With the same covariates in both it equals ANHECOVA.
/// </summary>
public static class ArmRegression
{
    /// <param name="data">Patients with every covariate that either arm uses.</param>
    /// <param name="active">Names of the covariates of the active arm's regression.</param>
    /// <param name="control">Names of the covariates of the control arm's regression.</param>
    /// <param name="variance">Ye or influence function.</param>
    /// <exception cref="ArgumentException">A covariate is unknown, or a regression cannot be fitted.</exception>
    public static MarginalMeans Means(
        TwoArmData data, IReadOnlyList<string> active, IReadOnlyList<string> control, MarginalVariance variance)
    {
        data.Check();
        return RobustMarginalMeans.Of(data, Predict(data, true, active), Predict(data, false, control), variance);
    }

    private static double[] Predict(TwoArmData data, bool arm, IReadOnlyList<string> names)
    {
        int[] rows = data.Rows(arm);
        IReadOnlyList<double>[] covariates = [.. names.Select(name => Find(data, name))];
        var design = DesignMatrix.Intercept(rows.Length);
        for (int c = 0; c < covariates.Length; c++)
        {
            design = design.WithCovariate(names[c], [.. rows.Select(i => covariates[c][i])]);
        }

        var coefficients = LinearModel.Fit(design, [.. rows.Select(i => data.Outcome[i])]).Coefficients;
        return [.. Enumerable.Range(0, data.Patients).Select(i => coefficients[0] + covariates.Select((values, c) => coefficients[c + 1] * values[i]).Sum())];
    }

    private static IReadOnlyList<double> Find(TwoArmData data, string name) =>
        data.Covariates.FirstOrDefault(covariate => covariate.Name == name).Values
            ?? throw new ArgumentException($"There is no covariate {name}.", nameof(name));
}
