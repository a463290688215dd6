using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>
/// The smallest bias of history that turns a conclusion: what is borrowed is shifted, its information kept, the vague component
/// left where it is. See docs/methods/borrowing.md.
/// </summary>
/// <param name="request">A request with results.</param>
internal sealed class TippingPoint(ControlArmRequest request)
{
    private const double FurthestLogOdds = 4;
    private const double FurthestSds = 3;
    private const int Steps = 80;
    private const int BisectionSteps = 40;

    private readonly PlannedEndpoint endpoint = request.Endpoint;
    private readonly ObservedTrial observed = request.Borrowing!.Sensitivity!.Observed!;

    private bool IsBinary => endpoint.Kind == EndpointKind.Binary;

    private double Certainty => 1 - (request.Test.AlphaTwoSided / 2);

    /// <param name="name">How history is borrowed.</param>
    /// <param name="prior">Prior from history.</param>
    /// <param name="vague">Vague component that does not shift; null for none.</param>
    public TippingRow Find(BorrowedPrior name, MixturePrior prior, PriorComponent? vague)
    {
        double probability = Probability(prior);
        bool success = probability > Certainty;
        double step = (IsBinary ? FurthestLogOdds : FurthestSds * endpoint.SdControl) / Steps;
        for (int i = 1; i <= Steps; i++)
        {
            foreach (int sign in (int[])[-1, 1])
            {
                if (IsSuccess(sign * i * step) != success)
                {
                    double bias = Bisect(sign * (i - 1) * step, sign * i * step);
                    return new TippingRow(name, probability, success, bias, Borrowed(Shifted(prior, vague, bias), vague));
                }
            }
        }

        return new TippingRow(name, probability, success, null, null);

        bool IsSuccess(double bias) => Probability(Shifted(prior, vague, bias)) > Certainty;

        double Bisect(double kept, double turned)
        {
            for (int i = 0; i < BisectionSteps; i++)
            {
                double middle = 0.5 * (kept + turned);
                (kept, turned) = IsSuccess(middle) == success ? (middle, turned) : (kept, middle);
            }

            return turned;
        }
    }

    /// <summary>Posterior probability of benefit.</summary>
    private double Probability(MixturePrior prior)
    {
        int patients = request.Borrowing!.ActivePatients;
        var control = prior.Update(IsBinary
            ? new BinaryStudy("controls", observed.ControlResponders!.Value, observed.Controls)
            : new NormalStudy("controls", observed.ControlMean!.Value, endpoint.SdControl / Math.Sqrt(observed.Controls)));
        var active = MixturePrior.Of(IsBinary
            ? new BetaComponent(1 + observed.ActiveResponders!.Value, 1 + patients - observed.ActiveResponders.Value)
            : new NormalComponent(observed.ActiveMean!.Value, endpoint.SdActive / Math.Sqrt(patients)));
        double above = ProbabilityOfBenefit.Of(active, control, endpoint.Margin);
        return endpoint.Distance > 0 ? above : 1 - above;
    }

    private static MixturePrior Shifted(MixturePrior prior, PriorComponent? vague, double bias) =>
        new([.. prior.Components.Select(c => c.Distribution.Equals(vague) ? c : c with { Distribution = Shifted(c.Distribution, bias) })]);

    private static PriorComponent Shifted(PriorComponent component, double bias)
    {
        if (component is not BetaComponent beta)
        {
            return ((NormalComponent)component) with { Centre = component.Mean + bias };
        }

        double odds = beta.A / beta.B * Elementary.Exp(bias);
        double mean = odds / (1 + odds);
        return new BetaComponent((beta.A + beta.B) * mean, (beta.A + beta.B) * (1 - mean));
    }

    /// <summary>Mean of the components that come from history.</summary>
    private static double Borrowed(MixturePrior prior, PriorComponent? vague)
    {
        var parts = prior.Components.Where(c => c.Weight > 0 && !c.Distribution.Equals(vague)).ToArray();
        return parts.Sum(c => c.Weight * c.Distribution.Mean) / parts.Sum(c => c.Weight);
    }
}
