using TrialTwin.Trials.ControlArms.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;

namespace TrialTwin.Trials.ControlArms.Requests;

/// <summary>What a user asks of <c>control-arm estimate</c>; documented in docs/formats/control-arm-request.md.</summary>
/// <param name="Schema">"trialtwin/control-arm-request/1".</param>
/// <param name="Title">Title in output.</param>
/// <param name="Endpoint">Endpoint and difference.</param>
/// <param name="Test">Error level and power.</param>
/// <param name="Covariates">Planned baseline covariates.</param>
/// <param name="Scores">Prognostic scores, each beside the plain analyses; may be empty.</param>
/// <param name="Discounts">Stated cautions, at least one.</param>
/// <param name="Allocations">Allocation ratios, at least one.</param>
/// <param name="DiscountConvention">What the discounts multiply.</param>
/// <param name="PredictionCorrelation">Assumed correlation of a patient's predictions under the two treatments, -1 to 1.</param>
/// <param name="Borrowing">Historical controls to borrow; null for none.</param>
public sealed record ControlArmRequest(
    string Schema,
    string Title,
    PlannedEndpoint Endpoint,
    PlannedTest Test,
    PlannedCovariates Covariates,
    IReadOnlyList<PlannedScore> Scores,
    IReadOnlyList<Discount> Discounts,
    IReadOnlyList<AllocationRatio> Allocations,
    DiscountConvention DiscountConvention = DiscountConvention.CorrelationAndSpread,
    double PredictionCorrelation = 1,
    BorrowingPlan? Borrowing = null)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/control-arm-request/1";
}
