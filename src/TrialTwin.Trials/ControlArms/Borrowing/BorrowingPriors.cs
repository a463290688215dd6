using TrialTwin.Statistics.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Priors of the control rate or mean that a request's history gives.</summary>
internal sealed class BorrowingPriors
{
    private const double FlatSds = 100;

    private readonly ControlArmRequest request;
    private readonly IReadOnlyList<HistoricalStudy> studies;

    /// <param name="request">A request that has a borrowing part.</param>
    public BorrowingPriors(ControlArmRequest request)
    {
        this.request = request;
        studies = [.. request.Borrowing!.Studies.Select(Study)];
        Map = MapAt(request.Borrowing.HeterogeneityScale);
    }

    /// <summary>The MAP prior of the plan; its mean is the controls' rate or mean without drift.</summary>
    public MapPrior Map { get; }

    /// <summary>Without history: Beta(1, 1), or a normal that is flat.</summary>
    public MixturePrior Alone => MixturePrior.Of(IsBinary ? new BetaComponent(1, 1) : new NormalComponent(Map.Mean, FlatSds * request.Endpoint.SdControl));

    private bool IsBinary => request.Endpoint.Kind == EndpointKind.Binary;

    public MapPrior MapAt(double heterogeneityScale) =>
        MapPrior.Fit(studies, new MapHyperpriors(heterogeneityScale, request.Borrowing!.MeanCentre, request.Borrowing.MeanSd));

    /// <summary>The mixture of a MAP prior with a vague component: Beta(1, 1), or a normal worth one patient.</summary>
    public MixturePrior Robust(MixturePrior map, double weight) =>
        map.Robust(weight, IsBinary ? new BetaComponent(1, 1) : new NormalComponent(Map.Mean, request.Endpoint.SdControl));

    /// <summary>Every historical patient counts a share of one.</summary>
    public MixturePrior Power(double share) => studies.Aggregate(Alone, (prior, study) => PowerPrior.Of(prior, study, share));

    private HistoricalStudy Study(HistoricalControlGroup group) => IsBinary
        ? new BinaryStudy(group.Id, group.Responders!.Value, group.Patients)
        : new NormalStudy(group.Id, group.Mean!.Value, request.Endpoint.SdControl / Math.Sqrt(group.Patients));
}
