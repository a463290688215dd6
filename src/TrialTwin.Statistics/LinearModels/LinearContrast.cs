namespace TrialTwin.Statistics.LinearModels;

/// <summary>An estimated combination of coefficients, outcome units.</summary>
/// <param name="Estimate">Estimate.</param>
/// <param name="StandardError">Model-based standard error.</param>
/// <param name="DegreesOfFreedom">Degrees of freedom of the t distribution.</param>
/// <param name="PValue">Two-sided p-value against zero.</param>
/// <param name="Lower">Lower confidence limit.</param>
/// <param name="Upper">Upper confidence limit.</param>
public sealed record LinearContrast(double Estimate, double StandardError, int DegreesOfFreedom, double PValue, double Lower, double Upper)
{
    public double Statistic => Estimate / StandardError;
}
