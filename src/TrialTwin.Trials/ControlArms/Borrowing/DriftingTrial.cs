using TrialTwin.Statistics.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>
/// A trial of one size that borrows, under controls that drift from the centre of history. Where lower is better, it is the
/// trial of the mirrored endpoint: rates of non-response, or means with the other sign.
/// </summary>
internal sealed class DriftingTrial
{
    private readonly PlannedEndpoint endpoint;
    private readonly double centre;
    private readonly IBorrowingTrial trial;

    /// <param name="request">A request that has a borrowing part.</param>
    /// <param name="prior">Prior of the control rate or mean.</param>
    /// <param name="centre">Control rate or mean without drift.</param>
    /// <param name="controls">Controls.</param>
    public DriftingTrial(ControlArmRequest request, MixturePrior prior, double centre, int controls)
    {
        endpoint = request.Endpoint;
        this.centre = centre;
        var oriented = IsHigherBetter ? prior : new MixturePrior([.. prior.Components.Select(component => component with { Distribution = Mirrored(component.Distribution) })]);
        double margin = IsHigherBetter ? endpoint.Margin : -endpoint.Margin;
        double certainty = 1 - (request.Test.AlphaTwoSided / 2);
        int active = request.Borrowing!.ActivePatients;
        trial = endpoint.Kind == EndpointKind.Binary
            ? new BinaryBorrowingTrial(oriented, active, controls, margin, certainty)
            : new NormalBorrowingTrial(oriented, (endpoint.SdActive / Math.Sqrt(active), endpoint.SdControl / Math.Sqrt(controls)), margin, certainty);
    }

    private bool IsHigherBetter => endpoint.Distance > 0;

    /// <summary>One-sided error at a drift; null where a rate would leave 0 to 1.</summary>
    public double? TypeIError(double drift) => Rejection(drift, endpoint.Margin);

    /// <summary>Power at the planned difference; null where a rate would leave 0 to 1.</summary>
    public double? Power(double drift) => Rejection(drift, endpoint.Distance + endpoint.Margin);

    private double? Rejection(double drift, double difference)
    {
        double control = centre + drift;
        return IsHigherBetter
            ? trial.Rejection(control + difference, control)
            : trial.Rejection(Mirrored(control + difference), Mirrored(control));
    }

    private double Mirrored(double value) => endpoint.Kind == EndpointKind.Binary ? 1 - value : -value;

    private static PriorComponent Mirrored(PriorComponent component) => component switch
    {
        BetaComponent beta => new BetaComponent(beta.B, beta.A),
        NormalComponent normal => normal with { Centre = -normal.Centre },
        _ => throw new InvalidOperationException("Unknown component."),
    };
}
