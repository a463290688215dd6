using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>
/// Difference of means between two randomised arms with linear adjustment and robust standard errors, from plain to clever.
/// None of them needs the linear model to be true. See docs/methods/treatment-effects.md.
/// </summary>
public static class MeanDifference
{
    private const string Treatment = "treatment";

    /// <summary>Difference of the arms' means with the standard error of Welch.</summary>
    public static TreatmentEffect Unadjusted(TwoArmData data)
    {
        data.Check();
        var active = SampleMoments.Of([.. data.Rows(true).Select(i => data.Outcome[i])]);
        var control = SampleMoments.Of([.. data.Rows(false).Select(i => data.Outcome[i])]);
        double variance = (active.StandardDeviation * active.StandardDeviation / active.Count)
            + (control.StandardDeviation * control.StandardDeviation / control.Count);
        return new TreatmentEffect(active.Mean - control.Mean, Math.Sqrt(variance));
    }

    /// <summary>Coefficient of treatment in the regression on treatment and covariates (ANCOVA).</summary>
    public static TreatmentEffect Ancova(TwoArmData data, HeteroscedasticityCorrection correction)
    {
        data.Check();
        return Fit(data, WithCovariates(data, TreatmentDesign(data)), correction, false);
    }

    /// <summary>
    /// Coefficient of treatment in the regression that also holds the products of treatment and centred covariates
    /// (ANHECOVA; Lin 2013, Ye et al. 2023).
    /// </summary>
    /// <param name="data">Patients.</param>
    /// <param name="correction">Small-sample correction.</param>
    /// <param name="forPopulation">
    /// Whether the standard error counts that covariates were centred at the sample's means, which holds for the
    /// population that patients were drawn from; without it, it holds for these patients alone.
    /// </param>
    public static TreatmentEffect Anhecova(TwoArmData data, HeteroscedasticityCorrection correction, bool forPopulation = true)
    {
        data.Check();
        var design = TreatmentDesign(data);
        foreach (var (name, values) in data.Covariates)
        {
            double mean = SampleMoments.Of([.. values]).Mean;
            double[] centred = [.. values.Select(value => value - mean)];
            design = design.WithCovariate(name, centred)
                .WithCovariate($"{Treatment}:{name}", [.. centred.Select((value, i) => data.Active[i] ? value : 0)]);
        }

        return Fit(data, design, correction, forPopulation);
    }

    private static DesignMatrix TreatmentDesign(TwoArmData data) =>
        DesignMatrix.Intercept(data.Patients).WithCovariate(Treatment, [.. data.Active.Select(active => active ? 1.0 : 0.0)]);

    private static DesignMatrix WithCovariates(TwoArmData data, DesignMatrix design) =>
        data.Covariates.Aggregate(design, (grown, covariate) => grown.WithCovariate(covariate.Name, covariate.Values));

    private static TreatmentEffect Fit(TwoArmData data, DesignMatrix design, HeteroscedasticityCorrection correction, bool forPopulation)
    {
        double[] outcome = [.. data.Outcome];
        var model = LinearModel.Fit(design, outcome);
        double variance = SandwichCovariance.Of(model, outcome, correction)[1, 1];
        return new TreatmentEffect(model.Coefficients[1], Math.Sqrt(variance + (forPopulation ? Centring(data, model) : 0)));
    }

    /// <summary>Variance of the mean of (b₁ - b₀)'x, b₁ - b₀ being the interactions: what centring at sample means costs.</summary>
    private static double Centring(TwoArmData data, LinearModel model)
    {
        var contrast = new double[data.Patients];
        for (int c = 0; c < data.Covariates.Count; c++)
        {
            double slope = model.Coefficients[3 + (2 * c)];
            for (int i = 0; i < contrast.Length; i++)
            {
                contrast[i] += slope * data.Covariates[c].Values[i];
            }
        }

        double sd = SampleMoments.Of(contrast).StandardDeviation;
        return sd * sd / data.Patients;
    }
}
