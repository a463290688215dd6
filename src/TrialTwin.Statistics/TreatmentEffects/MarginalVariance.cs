namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>Variance of marginal means.</summary>
public enum MarginalVariance
{
    /// <summary>
    /// Delta method on the model's coefficients for these patients' covariates (Ge et al. 2011, the SAS %Margins macro);
    /// rests on the model.
    /// </summary>
    Ge,

    /// <summary>Robust against a wrong model, for the population that the patients were drawn from (Ye et al. 2023).</summary>
    Ye,

    /// <summary>Sample variance of the influence function.</summary>
    InfluenceFunction,
}
