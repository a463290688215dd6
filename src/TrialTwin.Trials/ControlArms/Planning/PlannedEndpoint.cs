using System.Text.Json.Serialization;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>The endpoint and the difference that the trial is to show.</summary>
/// <param name="Kind">Continuous or binary.</param>
/// <param name="Unit">Unit of a continuous endpoint.</param>
/// <param name="Difference">Continuous: true difference active minus control.</param>
/// <param name="StandardDeviationControl">Continuous: SD of the outcome under control.</param>
/// <param name="StandardDeviationActive">Continuous: the same under active treatment; null for the same SD.</param>
/// <param name="RateControl">Binary: response rate under control.</param>
/// <param name="RateActive">Binary: response rate under active treatment.</param>
/// <param name="Margin">Difference that is tested against, endpoint unit; 0 for superiority.</param>
public sealed record PlannedEndpoint(
    EndpointKind Kind,
    string Unit = "",
    double? Difference = null,
    double? StandardDeviationControl = null,
    double? StandardDeviationActive = null,
    double? RateControl = null,
    double? RateActive = null,
    double Margin = 0)
{
    /// <summary>True difference less the margin.</summary>
    [JsonIgnore]
    public double Distance => (Kind == EndpointKind.Binary ? RateActive!.Value - RateControl!.Value : Difference!.Value) - Margin;

    [JsonIgnore]
    public double SdControl => Kind == EndpointKind.Binary ? BinomialSd(RateControl!.Value) : StandardDeviationControl!.Value;

    [JsonIgnore]
    public double SdActive => Kind == EndpointKind.Binary ? BinomialSd(RateActive!.Value) : StandardDeviationActive ?? SdControl;

    private static double BinomialSd(double rate) => Math.Sqrt(rate * (1 - rate));
}
