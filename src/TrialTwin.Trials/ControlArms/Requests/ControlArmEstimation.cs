using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.ControlArms.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;

namespace TrialTwin.Trials.ControlArms.Requests;

/// <summary>Answers a request for the size of a control arm; closed formulas and quadrature, no random numbers.</summary>
public static class ControlArmEstimation
{
    /// <param name="request">A request without problems.</param>
    public static ControlArmEstimate Run(ControlArmRequest request) => new(
        "trialtwin/control-arm-estimate/1",
        CanonicalJson.HashOf(request),
        request.Title,
        request.DiscountConvention,
        ControlArmPlanner.Plan(request),
        request.Borrowing is null ? null : BorrowingPlanner.Plan(request));
}
