using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Posterior of the controls' linked parameter as weighted points.</summary>
/// <param name="Parameters">Points, linked scale.</param>
/// <param name="Weights">Their probabilities, adding up to 1.</param>
public sealed record ControlPosterior(IReadOnlyList<double> Parameters, IReadOnlyList<double> Weights)
{
    private const int Panels = 24;
    private static readonly double[] LikelihoodEnds = [-10, -7, -5, -3.5, -2, -1, 0, 1, 2, 3.5, 5, 7, 10];
    private static readonly double[] KernelEnds = [-0.6, -0.3, -0.15, -0.08, -0.04, -0.015, 0, 0.015, 0.04, 0.08, 0.15, 0.3, 0.6];

    /// <summary>Of a conjugate posterior.</summary>
    public static ControlPosterior Of(PriorComponent posterior)
    {
        var (lower, upper) = posterior.Support;
        return Normalised(PanelRule.Of(lower, upper, Panels), u =>
        {
            var (value, slope) = posterior.FromLine(u);
            return posterior.LogDensity(value) + Elementary.Log(slope);
        });
    }

    /// <summary>
    /// Commensurate prior (Hobbs et al. 2011): the current parameter is normal about the historical one with precision
    /// from Gamma(shape, rate); flat before both. Integrated over the precision in closed form and over the historical
    /// parameter by quadrature.
    /// </summary>
    /// <param name="current">Current controls.</param>
    /// <param name="history">Historical controls.</param>
    /// <param name="shape">Shape of the precision's prior; 0.001 with the same rate is cautious.</param>
    /// <param name="rate">Its rate.</param>
    public static ControlPosterior Commensurate(HistoricalStudy current, HistoricalStudy history, double shape, double rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        double best = history.LogLikelihood(history.Centre);
        double[] about = [.. LikelihoodEnds.Select(end => history.Centre + (end * history.Spread))];
        var outer = PanelRule.Of(Ends([.. LikelihoodEnds.Select(end => current.Centre + (end * current.Spread)), .. about], current.Centre, 10 * current.Spread));
        return Normalised(outer, parameter =>
        {
            var inner = PanelRule.Of(Ends([.. about, .. KernelEnds.Select(end => parameter + end)], history.Centre, 10 * history.Spread));
            double averaged = inner.Integrate(historical =>
            {
                double distance = parameter - historical;
                double kernel = (shape + 0.5) * Elementary.Log1p(0.5 * distance * distance / rate);
                return Elementary.Exp(history.LogLikelihood(historical) - best - kernel);
            });
            return current.LogLikelihood(parameter) + Elementary.Log(averaged);
        });
    }

    /// <summary>Ends within reach of a centre, ascending, none closer to the next than a millionth of the reach.</summary>
    private static List<double> Ends(IEnumerable<double> ends, double centre, double reach)
    {
        var kept = new List<double>();
        foreach (double end in ends.Where(end => Math.Abs(end - centre) <= reach * 1.000001).Order())
        {
            if (kept.Count == 0 || end - kept[^1] > 1e-6 * reach)
            {
                kept.Add(end);
            }
        }

        return kept;
    }

    private static ControlPosterior Normalised(QuadratureRule rule, Func<double, double> logDensity)
    {
        double[] logs = [.. rule.Nodes.Select(logDensity)];
        double highest = logs.Max();
        double[] weights = [.. logs.Select((log, i) => rule.Weights[i] * Elementary.Exp(log - highest))];
        double total = weights.Sum();
        return new ControlPosterior(rule.Nodes, [.. weights.Select(weight => weight / total)]);
    }
}
