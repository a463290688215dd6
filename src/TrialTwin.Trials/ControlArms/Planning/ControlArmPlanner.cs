using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>
/// Sizes of a two-arm trial by analysis, allocation and discount: unadjusted, adjusted for the planned covariates, and
/// adjusted for each score as well, the last two at the limits of their intervals.
/// </summary>
public static class ControlArmPlanner
{
    /// <param name="request">A request without problems.</param>
    /// <returns>Allocations in the request's order, within them discounts, within them methods from plain to clever.</returns>
    public static IReadOnlyList<PlannedSize> Plan(ControlArmRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. from allocation in request.Allocations from discount in request.Discounts from size in Sizes(request, allocation, discount) select size];
    }

    private static List<PlannedSize> Sizes(ControlArmRequest request, AllocationRatio allocation, Discount discount)
    {
        var cell = new PlanningCell(request, allocation, discount);
        var unadjusted = cell.Design(0, 0, 0);
        var ancova = cell.Design(request.Covariates.R2.Value, 0, request.Covariates.Count);
        List<PlannedSize> sizes = [cell.Row(unadjusted, null) with { Method = PlannedMethod.Unadjusted }];
        foreach (var (at, r2) in Limits(request.Covariates.R2))
        {
            sizes.Add(cell.Row(cell.Design(r2, 0, request.Covariates.Count), unadjusted) with
            {
                Method = PlannedMethod.Ancova,
                At = at,
                R2 = r2,
                Evidence = request.Covariates.Evidence,
            });
        }

        foreach (var score in request.Scores)
        {
            foreach (var (at, r2) in Limits(score.Incremental(request.Covariates.R2.Value)))
            {
                sizes.Add(cell.Row(cell.Design(request.Covariates.R2.Value, r2, request.Covariates.Count + 1), ancova) with
                {
                    Method = PlannedMethod.Score,
                    ScoreId = score.Id,
                    At = at,
                    R2 = r2,
                    Evidence = score.Evidence,
                });
            }
        }

        return sizes;
    }

    private static (IntervalLimit At, double R2)[] Limits(PlannedR2 r2) =>
        [(IntervalLimit.Lower, r2.Lower), (IntervalLimit.Estimate, r2.Value), (IntervalLimit.Upper, r2.Upper)];
}
