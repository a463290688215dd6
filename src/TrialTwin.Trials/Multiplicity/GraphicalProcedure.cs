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
        double[] weights = [.. graph.Weights];
        double[][] transitions = [.. graph.Transitions.Select(row => row.ToArray())];
        var open = Enumerable.Range(0, graph.Count).ToList();
        var adjusted = new double[graph.Count];
        var steps = new List<GraphicalStep>(graph.Count);
        double largest = 0;
        while (open.Count > 0)
        {
            int next = open.MinBy(i => Ratio(pValues[i], weights[i]));
            largest = Math.Min(1, Math.Max(largest, Ratio(pValues[next], weights[next])));
            adjusted[next] = largest;
            steps.Add(new GraphicalStep(next, [.. weights.Select(weight => weight * alpha)], largest));
            open.Remove(next);
            TakeOut(next, open, weights, transitions);
        }

        return new GraphicalProcedureResult(new MultipleTestResult(alpha, adjusted), steps);
    }

    private static double Ratio(double p, double weight) => weight > 0 ? p / weight : double.PositiveInfinity;

    private static void TakeOut(int rejected, List<int> open, double[] weights, double[][] transitions)
    {
        double[][] before = [.. transitions.Select(row => row.ToArray())];
        foreach (int from in open)
        {
            weights[from] += weights[rejected] * before[rejected][from];
            double back = before[from][rejected] * before[rejected][from];
            foreach (int to in open)
            {
                transitions[from][to] = from == to || !(back < 1)
                    ? 0
                    : (before[from][to] + (before[from][rejected] * before[rejected][to])) / (1 - back);
            }
        }

        weights[rejected] = 0;
    }
}
