using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>Mean outcomes if everybody had the active treatment and if nobody had, with their covariance.</summary>
/// <param name="Active">Mean under active treatment.</param>
/// <param name="Control">Mean under control.</param>
/// <param name="ActiveVariance">Variance of the estimate under active treatment.</param>
/// <param name="ControlVariance">Variance of the estimate under control.</param>
/// <param name="Covariance">Covariance of the two.</param>
public sealed record MarginalMeans(double Active, double Control, double ActiveVariance, double ControlVariance, double Covariance)
{
    /// <summary>Active minus control: difference of means, risks or rates.</summary>
    public TreatmentEffect Difference => new(Active - Control, Math.Sqrt(ActiveVariance + ControlVariance - (2 * Covariance)));

    /// <summary>ln of active over control: log risk ratio or log rate ratio; both means above 0.</summary>
    public TreatmentEffect LogRatio => Delta(Elementary.Log(Active / Control), 1 / Active, 1 / Control);

    /// <summary>ln of the odds ratio of the marginal risks; both between 0 and 1.</summary>
    public TreatmentEffect LogOddsRatio => Delta(
        Elementary.Log(Active / (1 - Active)) - Elementary.Log(Control / (1 - Control)),
        1 / (Active * (1 - Active)),
        1 / (Control * (1 - Control)));

    private TreatmentEffect Delta(double estimate, double active, double control) => new(
        estimate,
        Math.Sqrt((active * active * ActiveVariance) + (control * control * ControlVariance) - (2 * active * control * Covariance)));
}
