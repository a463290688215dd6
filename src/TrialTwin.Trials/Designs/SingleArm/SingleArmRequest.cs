namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>What a user asks of <c>design single-arm</c>; documented in docs/formats/single-arm-request.md.</summary>
/// <param name="Schema">"trialtwin/single-arm-request/1".</param>
/// <param name="Title">Title in output.</param>
/// <param name="NullRate">Response rate that is of no interest.</param>
/// <param name="AlternativeRate">Response rate that is.</param>
/// <param name="AlphaOneSided">Largest type I error.</param>
/// <param name="Power">Smallest power under the alternative.</param>
/// <param name="MaximumPatients">Where the search ends.</param>
/// <param name="Rates">Further true rates under which each design is judged; may be empty.</param>
/// <param name="Looks">A design to be judged as it is; null searches for designs.</param>
public sealed record SingleArmRequest(
    string Schema,
    string Title,
    double NullRate,
    double AlternativeRate,
    double AlphaOneSided = 0.05,
    double Power = 0.8,
    int MaximumPatients = 100,
    IReadOnlyList<double>? Rates = null,
    IReadOnlyList<SingleArmLook>? Looks = null)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/single-arm-request/1";

    /// <summary>Rates and errors.</summary>
    public SingleArmPlan Plan() => new(NullRate, AlternativeRate, AlphaOneSided, Power);
}
