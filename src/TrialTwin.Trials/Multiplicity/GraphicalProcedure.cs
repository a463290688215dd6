namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Sequentially rejective Bonferroni test along a graph (Bretz et al. 2009, algorithm 1; adjusted p-values by algorithm 2).
/// It needs no assumption on the joint distribution of the p-values.
/// </summary>
public static class GraphicalProcedure
{
    /// <summary>Analyses all hypotheses.</summary>
    /// <param name="graph">Shares and transitions.</param>
    /// <param name="pValues">One-sided p-values in the order of the graph. Of a hypothesis tested at several looks: its sequential p-value.</param>
    /// <param name="alpha">Familywise error, one-sided.</param>
    public static GraphicalProcedureResult Analyse(TestGraph graph, IReadOnlyList<double> pValues, double alpha)
    {
        ArgumentNullException.ThrowIfNull(graph);
        PValues.Check(pValues, alpha);
        ArgumentOutOfRangeException.ThrowIfNotEqual(pValues.Count, graph.Count);
        var state = new GraphState(graph);
        var adjusted = new double[graph.Count];
        var steps = new List<GraphicalStep>(graph.Count);
        double largest = 0;
        while (state.Open.Count > 0)
        {
            int next = state.Open.MinBy(i => Ratio(pValues[i], state.Weights[i]));
            largest = Math.Min(1, Math.Max(largest, Ratio(pValues[next], state.Weights[next])));
            adjusted[next] = largest;
            steps.Add(new GraphicalStep(next, [.. state.Weights.Select(weight => weight * alpha)], largest));
            state.TakeOut(next);
        }

        return new GraphicalProcedureResult(new MultipleTestResult(alpha, adjusted), steps);
    }

    private static double Ratio(double p, double weight) => weight > 0 ? p / weight : double.PositiveInfinity;
}
