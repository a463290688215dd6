using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>
/// Meta-analytic-predictive prior: the distribution of the parameter in a new study, given historical ones that are
/// exchangeable, N(mean, heterogeneity²) on the linked scale; by deterministic quadrature over heterogeneity, mean and each
/// study's parameter. See docs/methods/borrowing.md.
/// </summary>
public sealed class MapPrior
{
    private const double Reach = 8;
    private const double Negligible = 1e-11;
    private const int BisectionSteps = 70;

    // Panels of the heterogeneity, in scales of its prior: narrow where few studies leave it near 0.
    private static readonly double[] HeterogeneityEnds = [0, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.2, 3.5, 6];

    private readonly HistoricalStudy kind;
    private readonly List<(double Mean, double Sd, double Weight)> nodes;

    private MapPrior(HistoricalStudy kind, List<(double Mean, double Sd, double Weight)> nodes)
    {
        this.kind = kind;
        this.nodes = nodes;
        (Centre, CentreSd) = Moments(node => node.Mean);
        (Heterogeneity, HeterogeneitySd) = Moments(node => node.Sd);
        (Mean, Sd) = NaturalMoments();
    }

    /// <summary>Posterior mean of the mean over studies, linked scale.</summary>
    public double Centre { get; }

    public double CentreSd { get; }

    /// <summary>Posterior mean of the SD between studies, linked scale.</summary>
    public double Heterogeneity { get; }

    public double HeterogeneitySd { get; }

    /// <summary>Mean of the rate or mean in a new study.</summary>
    public double Mean { get; }

    /// <summary>Its SD.</summary>
    public double Sd { get; }

    /// <param name="studies">At least one, all of one kind.</param>
    /// <param name="hyperpriors">Priors of the meta-analysis.</param>
    public static MapPrior Fit(IReadOnlyList<HistoricalStudy> studies, MapHyperpriors hyperpriors)
    {
        ArgumentOutOfRangeException.ThrowIfZero(studies.Count);
        var grid = new List<(double Mean, double Sd, double Log, double Weight)>();
        var heterogeneity = PanelRule.Of([.. HeterogeneityEnds.Select(end => end * hyperpriors.HeterogeneityScale)]);
        for (int t = 0; t < heterogeneity.Nodes.Count; t++)
        {
            double sd = heterogeneity.Nodes[t];
            var means = MeanRule(studies, hyperpriors, sd);
            double z = sd / hyperpriors.HeterogeneityScale;
            for (int m = 0; m < means.Nodes.Count; m++)
            {
                double mean = means.Nodes[m];
                double centred = (mean - hyperpriors.MeanCentre) / hyperpriors.MeanSd;
                double log = (-0.5 * ((z * z) + (centred * centred))) + studies.Sum(study => study.LogMarginal(mean, sd));
                grid.Add((mean, sd, log, heterogeneity.Weights[t] * means.Weights[m]));
            }
        }

        double highest = grid.Max(node => node.Log);
        var weighted = grid.ConvertAll(node => (node.Mean, node.Sd, Weight: node.Weight * Elementary.Exp(node.Log - highest)));
        double total = weighted.Sum(node => node.Weight);
        return new MapPrior(studies[0], [.. weighted.Select(node => node with { Weight = node.Weight / total }).Where(node => node.Weight > Negligible)]);
    }

    /// <summary>The same prior with history shifted by a bias on the linked scale.</summary>
    public MapPrior Shifted(double bias) => new(kind, nodes.ConvertAll(node => node with { Mean = node.Mean + bias }));

    /// <summary>Probability that the linked parameter of a new study lies below a value.</summary>
    public double LinkedCdf(double parameter) => nodes.Sum(node => node.Weight * NormalDistribution.Cdf((parameter - node.Mean) / node.Sd));

    /// <summary>Linked parameter with probability p below it, 0 &lt; p &lt; 1.</summary>
    public double LinkedQuantile(double p)
    {
        double low = nodes.Min(node => node.Mean - (Reach * node.Sd));
        double high = nodes.Max(node => node.Mean + (Reach * node.Sd));
        for (int i = 0; i < BisectionSteps; i++)
        {
            double middle = 0.5 * (low + high);
            (low, high) = LinkedCdf(middle) < p ? (middle, high) : (low, middle);
        }

        return 0.5 * (low + high);
    }

    /// <summary>Rate or mean with probability p below it, 0 &lt; p &lt; 1.</summary>
    public double Quantile(double p) => kind.Natural(LinkedQuantile(p));

    /// <summary>Rate or mean at a linked parameter.</summary>
    public double Natural(double parameter) => kind.Natural(parameter);

    /// <summary>A conjugate component of the kind of the studies with the prior's mean and SD.</summary>
    internal PriorComponent MatchedComponent(double varianceFactor) => kind switch
    {
        BinaryStudy => BetaComponent.OfMoments(Mean, Math.Min(Sd * Math.Sqrt(varianceFactor), 0.5 * Math.Sqrt(Mean * (1 - Mean)))),
        ExponentialStudy => GammaComponent.OfMoments(Mean, Sd * Math.Sqrt(varianceFactor)),
        _ => new NormalComponent(Mean, Sd * Math.Sqrt(varianceFactor)),
    };

    private static QuadratureRule MeanRule(IReadOnlyList<HistoricalStudy> studies, MapHyperpriors hyperpriors, double sd)
    {
        double precision = 1 / (hyperpriors.MeanSd * hyperpriors.MeanSd);
        double sum = hyperpriors.MeanCentre * precision;
        foreach (var study in studies)
        {
            double weight = 1 / ((sd * sd) + (study.Spread * study.Spread));
            precision += weight;
            sum += weight * study.Centre;
        }

        double reach = Reach / Math.Sqrt(precision);
        return PanelRule.Of((sum / precision) - reach, (sum / precision) + reach, 4);
    }

    private (double Mean, double Sd) Moments(Func<(double Mean, double Sd, double Weight), double> of)
    {
        double mean = nodes.Sum(node => node.Weight * of(node));
        return (mean, Math.Sqrt(nodes.Sum(node => node.Weight * (of(node) - mean) * (of(node) - mean))));
    }

    private (double Mean, double Sd) NaturalMoments()
    {
        var rule = PanelRule.Of(-Reach, Reach, 3);
        double first = 0, second = 0;
        foreach (var node in nodes)
        {
            for (int i = 0; i < rule.Nodes.Count; i++)
            {
                double value = kind.Natural(node.Mean + (node.Sd * rule.Nodes[i]));
                double weight = node.Weight * rule.Weights[i] * NormalDistribution.Density(rule.Nodes[i]);
                first += weight * value;
                second += weight * value * value;
            }
        }

        return (first, Math.Sqrt(Math.Max(0, second - (first * first))));
    }
}
