using TrialTwin.Statistics.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>
/// Robust meta-analytic-predictive borrowing of historical controls: the prior, what it is worth, and type I error and power
/// as the trial's controls drift from history. See docs/methods/borrowing.md.
/// </summary>
public static class BorrowingPlanner
{
    private const double FlatSds = 100;

    /// <param name="request">A request without problems that has a borrowing part.</param>
    public static BorrowingEstimate Plan(ControlArmRequest request)
    {
        var plan = request.Borrowing ?? throw new ArgumentException("The request has no borrowing part.", nameof(request));
        var endpoint = request.Endpoint;
        bool binary = endpoint.Kind == EndpointKind.Binary;
        var prior = MapPrior.Fit([.. plan.Studies.Select(study => Study(study, endpoint))], new MapHyperpriors(plan.HeterogeneityScale, plan.MeanCentre, plan.MeanSd));
        var approximation = MixtureApproximation.Of(prior);
        PriorComponent vague = binary ? new BetaComponent(1, 1) : new NormalComponent(prior.Mean, endpoint.SdControl);
        PriorComponent flat = binary ? vague : new NormalComponent(prior.Mean, FlatSds * endpoint.SdControl);
        var robust = approximation.Prior.Robust(plan.RobustWeight, vague);
        var cells = Cells(request, prior.Mean, robust, MixturePrior.Of(flat));
        return new BorrowingEstimate(
            prior.Mean,
            prior.Sd,
            prior.Quantile(0.025),
            prior.Quantile(0.5),
            prior.Quantile(0.975),
            prior.Heterogeneity,
            [.. robust.Components.Select(Part)],
            approximation.Divergence,
            [.. Enum.GetValues<EssMethod>().Select(method => Size(robust, method, endpoint.SdControl))],
            cells,
            Smallest(request, cells, cell => (cell.TypeIError, cell.Power)),
            Smallest(request, cells, cell => (cell.TypeIErrorAlone, cell.PowerAlone)));
    }

    private static HistoricalStudy Study(HistoricalControlGroup group, PlannedEndpoint endpoint) => endpoint.Kind == EndpointKind.Binary
        ? new BinaryStudy(group.Id, group.Responders!.Value, group.Patients)
        : new NormalStudy(group.Id, group.Mean!.Value, endpoint.SdControl / Math.Sqrt(group.Patients));

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
        double difference = request.Endpoint.Distance + request.Endpoint.Margin;
        var cells = new List<BorrowingCell>();
        foreach (int controls in plan.Controls)
        {
            var borrowing = Trial(request, robust, controls);
            var plain = Trial(request, alone, controls);
            cells.AddRange(plan.Drifts.Select(drift => new BorrowingCell(
                controls,
                drift,
                Rejection(borrowing, centre + drift, request.Endpoint.Margin),
                Rejection(borrowing, centre + drift, difference),
                Rejection(plain, centre + drift, request.Endpoint.Margin),
                Rejection(plain, centre + drift, difference))));
        }

        return cells;

        double? Rejection(IBorrowingTrial trial, double control, double added) => request.Endpoint.Distance > 0
            ? trial.Rejection(control + added, control)
            : trial.Rejection(Mirrored(control + added), Mirrored(control));

        double Mirrored(double value) => request.Endpoint.Kind == EndpointKind.Binary ? 1 - value : -value;
    }

    /// <summary>Where lower is better, the trial of the mirrored endpoint: rates of non-response, or means with the other sign.</summary>
    private static IBorrowingTrial Trial(ControlArmRequest request, MixturePrior prior, int controls)
    {
        var endpoint = request.Endpoint;
        bool higher = endpoint.Distance > 0;
        var oriented = higher ? prior : new MixturePrior([.. prior.Components.Select(component => component with { Distribution = Mirrored(component.Distribution) })]);
        double margin = higher ? endpoint.Margin : -endpoint.Margin;
        double certainty = 1 - (request.Test.AlphaTwoSided / 2);
        int active = request.Borrowing!.ActivePatients;
        return endpoint.Kind == EndpointKind.Binary
            ? new BinaryBorrowingTrial(oriented, active, controls, margin, certainty)
            : new NormalBorrowingTrial(oriented, (endpoint.SdActive / Math.Sqrt(active), endpoint.SdControl / Math.Sqrt(controls)), margin, certainty);
    }

    private static PriorComponent Mirrored(PriorComponent component) => component switch
    {
        BetaComponent beta => new BetaComponent(beta.B, beta.A),
        NormalComponent normal => normal with { Centre = -normal.Centre },
        _ => throw new InvalidOperationException("Unknown component."),
    };

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
