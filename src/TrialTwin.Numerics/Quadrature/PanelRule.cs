namespace TrialTwin.Numerics.Quadrature;

/// <summary>
/// Composite Gauss-Legendre quadrature with 12 points in each panel (exact for polynomials up to degree 23): deterministic,
/// bounded, the same bits everywhere. See docs/methods/numerics.md.
/// </summary>
public static class PanelRule
{
    private const int PointsPerPanel = 12;

    /// <summary>Nodes and weights on an interval cut into panels of equal width, in ascending order.</summary>
    /// <param name="lower">Lower end, finite.</param>
    /// <param name="upper">Upper end, above the lower one.</param>
    /// <param name="panels">At least 1.</param>
    public static QuadratureRule Of(double lower, double upper, int panels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(panels, 1);
        double width = (upper - lower) / panels;
        return Of([.. Enumerable.Range(0, panels + 1).Select(i => i == panels ? upper : lower + (i * width))]);
    }

    /// <summary>Nodes and weights on panels between the given ends.</summary>
    /// <param name="ends">Ends of the panels, strictly ascending, at least two.</param>
    public static QuadratureRule Of(IReadOnlyList<double> ends)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ends.Count, 2);
        var rule = GaussLegendre.Of(PointsPerPanel);
        var nodes = new double[(ends.Count - 1) * PointsPerPanel];
        var weights = new double[nodes.Length];
        for (int panel = 0; panel + 1 < ends.Count; panel++)
        {
            double half = 0.5 * (ends[panel + 1] - ends[panel]);
            if (!(half > 0 && double.IsFinite(half)))
            {
                throw new ArgumentException($"Panel {panel} runs from {ends[panel]} to {ends[panel + 1]}; ends must ascend and be finite.", nameof(ends));
            }

            double centre = ends[panel] + half;
            for (int i = 0; i < PointsPerPanel; i++)
            {
                nodes[(panel * PointsPerPanel) + i] = centre + (half * rule.Nodes[i]);
                weights[(panel * PointsPerPanel) + i] = half * rule.Weights[i];
            }
        }

        return new QuadratureRule(nodes, weights);
    }
}
