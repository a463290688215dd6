using TrialTwin.Statistics.Borrowing;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>
/// Robust meta-analytic-predictive borrowing of historical controls: the prior, what it is worth, and type I error and power
/// as the trial's controls drift from history. See docs/methods/borrowing.md.
/// </summary>
public static class BorrowingPlanner
{
    /// <param name="request">A request without problems that has a borrowing part.</param>
    public static BorrowingEstimate Plan(ControlArmRequest request)
    {
        var plan = request.Borrowing ?? throw new ArgumentException("The request has no borrowing part.", nameof(request));
        var priors = new BorrowingPriors(request);
        var map = priors.Map;
        var approximation = MixtureApproximation.Of(map);
        var robust = priors.Robust(approximation.Prior, plan.RobustWeight);
        var cells = Cells(request, map.Mean, robust, priors.Alone);
        return new BorrowingEstimate(
            map.Mean,
            map.Sd,
            map.Quantile(0.025),
            map.Quantile(0.5),
            map.Quantile(0.975),
            map.Heterogeneity,
            [.. robust.Components.Select(Part)],
            approximation.Divergence,
            [.. Enum.GetValues<EssMethod>().Select(method => Size(robust, method, request.Endpoint.SdControl))],
            cells,
            Smallest(request, cells, cell => (cell.TypeIError, cell.Power)),
            Smallest(request, cells, cell => (cell.TypeIErrorAlone, cell.PowerAlone)),
            plan.Sensitivity is null ? null : BorrowingSensitivity.Analyse(request, priors));
    }

    private static PriorPart Part(MixtureComponent component) => component.Distribution switch
    {
        BetaComponent beta => new PriorPart(component.Weight, "beta", beta.A, beta.B),
        NormalComponent normal => new PriorPart(component.Weight, "normal", normal.Centre, normal.Sd),
        _ => throw new InvalidOperationException("Unknown component."),
    };

    private static PriorSize Size(MixturePrior prior, EssMethod method, double samplingSd)
    {
        var size = EffectiveSampleSize.Of(prior, method, samplingSd);
        return new PriorSize(method, size.Value, size.Reason);
    }

    private static List<BorrowingCell> Cells(ControlArmRequest request, double centre, MixturePrior robust, MixturePrior alone)
    {
        var plan = request.Borrowing!;
        var cells = new List<BorrowingCell>();
        foreach (int controls in plan.Controls)
        {
            var borrowing = new DriftingTrial(request, robust, centre, controls);
            var plain = new DriftingTrial(request, alone, centre, controls);
            cells.AddRange(plan.Drifts.Select(drift => new BorrowingCell(
                controls, drift, borrowing.TypeIError(drift), borrowing.Power(drift), plain.TypeIError(drift), plain.Power(drift))));
        }

        return cells;
    }

    private static int? Smallest(ControlArmRequest request, List<BorrowingCell> cells, Func<BorrowingCell, (double? Error, double? Power)> of)
    {
        foreach (var size in cells.GroupBy(cell => cell.Controls))
        {
            bool safe = size.All(cell => of(cell).Error is not { } error || error <= request.Borrowing!.MaximumTypeIError);
            bool strong = of(size.MinBy(cell => Math.Abs(cell.Drift))!).Power >= request.Test.Power;
            if (safe && strong)
            {
                return size.Key;
            }
        }

        return null;
    }
}
