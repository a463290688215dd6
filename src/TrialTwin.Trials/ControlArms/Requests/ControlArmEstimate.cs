using TrialTwin.Trials.ControlArms.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;

namespace TrialTwin.Trials.ControlArms.Requests;

/// <summary>What <c>control-arm estimate</c> finds.</summary>
/// <param name="Schema">"trialtwin/control-arm-estimate/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Title">Title of the request.</param>
/// <param name="DiscountConvention">What the discounts multiply.</param>
/// <param name="Sizes">Sizes by allocation, discount and analysis.</param>
/// <param name="Borrowing">What borrowing would give; null where none was asked for.</param>
public sealed record ControlArmEstimate(
    string Schema,
    string RequestHash,
    string Title,
    DiscountConvention DiscountConvention,
    IReadOnlyList<PlannedSize> Sizes,
    BorrowingEstimate? Borrowing);
