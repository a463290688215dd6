namespace TrialTwin.Twins.ModelCards;

/// <summary>A parameter of a model card.</summary>
/// <param name="Name">Name in formulas.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Value">Typical value.</param>
/// <param name="Lower">Smallest value of any patient.</param>
/// <param name="Upper">Largest value of any patient.</param>
/// <param name="Description">What it stands for.</param>
/// <param name="Variability">Spread between patients; null for none.</param>
/// <param name="CovariateEffect">Formula of covariates and parameters by which the patient's value is multiplied; null for none.</param>
public sealed record CardParameter(
    string Name,
    string Unit,
    double Value,
    double Lower,
    double Upper,
    string Description,
    CardVariability? Variability = null,
    string? CovariateEffect = null);
