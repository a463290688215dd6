using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Quadrature;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Assurance;

/// <summary>
/// Probability that a trial rejects, averaged over a prior of its effect (O'Hagan, Stevens and Campbell, Pharmaceutical
/// Statistics 2005;4:187-201): quadrature over each normal part of the prior in panels of at most two standard deviations of
/// the final z, over which power is smooth. Effects are counted as benefits, positive.
/// </summary>
internal sealed class SuccessProbability
{
    /// <summary>Standard deviations of a part of the prior that are integrated; 1e-17 of its mass lies beyond.</summary>
    private const double Reach = 8.5;
    private const int FewestPanels = 10;
    private const double DriftOfAPanel = 2;
    private const int MostPanels = 20000;

    /// <summary>Means of the final z beyond which power is 0 or 1 to more digits than are kept.</summary>
    private const double SurelyNot = -5;
    private const double Surely = 15;

    private readonly AssuranceRequest request;
    private readonly double sign;

    public SuccessProbability(AssuranceRequest request)
    {
        this.request = request;
        sign = request.LowerIsBetter ? -1 : 1;
        Design = GroupSequentialDesign.Create(request.InterimFractions, request.Spending, request.AlphaOneSided);
        Mixture = [.. request.Prior.Mixture().Select(part => part with { Mean = sign * part.Mean })];
    }

    public GroupSequentialDesign Design { get; }

    /// <summary>Prior of the benefit.</summary>
    public IReadOnlyList<EffectComponent> Mixture { get; }

    /// <summary>Prior probability of a benefit above a threshold.</summary>
    public double PriorAbove(double threshold) =>
        Mixture.Sum(part => part.Weight * NormalDistribution.Cdf((part.Mean - threshold) / part.StandardDeviation));

    /// <summary>Power under a benefit.</summary>
    public double Power(double benefit, double size)
    {
        double drift = benefit * Math.Sqrt(size * request.Endpoint.UnitInformation(sign * benefit, request.TreatedPerControl));
        return drift < SurelyNot ? 0 : drift > Surely ? 1 : Design.Power(drift);
    }

    /// <summary>Probability that the benefit lies above a threshold and the trial rejects.</summary>
    /// <param name="size">Patients or events.</param>
    /// <param name="threshold">Minus infinity for the whole prior.</param>
    public double Of(double size, double threshold = double.NegativeInfinity) =>
        Mixture.Sum(part => part.Weight * OfPart(part, size, threshold));

    private double OfPart(EffectComponent part, double size, double threshold)
    {
        double lower = Math.Max(-Reach, (threshold - part.Mean) / part.StandardDeviation);
        if (lower >= Reach)
        {
            return 0;
        }

        double steepness = part.StandardDeviation * Math.Sqrt(size * request.Endpoint.UnitInformation(sign * part.Mean, request.TreatedPerControl));
        int panels = (int)Math.Clamp(Math.Ceiling((Reach - lower) * steepness / DriftOfAPanel), FewestPanels, MostPanels);
        return PanelRule.Of(lower, Reach, panels).Integrate(
            z => NormalDistribution.Density(z) * Power(part.Mean + (part.StandardDeviation * z), size));
    }
}
