namespace TrialTwin.Prognosis.Validation;

/// <summary>One term of a linear prognostic model, on the covariate's own scale and per standard deviation.</summary>
public sealed record ModelCoefficient(string Covariate, string Unit, double Coefficient, double PerStandardDeviation);
