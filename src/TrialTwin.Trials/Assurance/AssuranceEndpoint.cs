using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Assurance;

/// <summary>An endpoint: the scale of its effect, and the information that one patient (for survival one event) adds.</summary>
/// <param name="Kind">Which endpoint.</param>
/// <param name="StandardDeviation">Means: within arms, above 0.</param>
/// <param name="ControlRate">Rates: share of responders under control, 0.001 to 0.999.</param>
/// <param name="ControlPerYear">Counts: events per patient and year under control.</param>
/// <param name="Overdispersion">Counts: k, 0 for Poisson.</param>
/// <param name="Years">Counts: time for which each patient is observed.</param>
public sealed record AssuranceEndpoint(
    AssuranceEndpointKind Kind,
    double? StandardDeviation = null,
    double? ControlRate = null,
    double? ControlPerYear = null,
    double? Overdispersion = null,
    double? Years = null)
{
    /// <summary>Information of the estimated effect for each patient or event.</summary>
    /// <param name="effect">True effect: difference of means, log odds ratio, log hazard ratio or log rate ratio.</param>
    /// <param name="treatedPerControl">Allocation.</param>
    internal double UnitInformation(double effect, double treatedPerControl)
    {
        double share = treatedPerControl / (1 + treatedPerControl);
        return Kind switch
        {
            AssuranceEndpointKind.Means => share * (1 - share) / (StandardDeviation!.Value * StandardDeviation.Value),
            AssuranceEndpointKind.Survival => share * (1 - share),
            AssuranceEndpointKind.Rates => Combined(share * RateVariance(effect), (1 - share) * RateVariance(0)),
            _ => Combined(share / CountVariance(effect), (1 - share) / CountVariance(0)),
        };
    }

    private static double Combined(double treated, double control) => treated * control / (treated + control);

    private double RateVariance(double logOddsRatio)
    {
        double odds = ControlRate!.Value / (1 - ControlRate.Value) * Elementary.Exp(logOddsRatio);
        return odds / ((1 + odds) * (1 + odds));
    }

    private double CountVariance(double logRateRatio) =>
        (1 / (ControlPerYear!.Value * Years!.Value * Elementary.Exp(logRateRatio))) + Overdispersion!.Value;
}
