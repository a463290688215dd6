namespace TrialTwin.Trials.Multiplicity;

/// <summary>A graph while hypotheses are taken out of it (Bretz et al. 2009, algorithm 1).</summary>
internal sealed class GraphState
{
    private readonly double[] weights;
    private readonly List<int> open;
    private double[][] transitions;

    public GraphState(TestGraph graph)
    {
        weights = [.. graph.Weights];
        transitions = [.. graph.Transitions.Select(row => row.ToArray())];
        open = [.. Enumerable.Range(0, graph.Count)];
    }

    /// <summary>Share of alpha of each hypothesis now; 0 for those taken out.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>Hypotheses still in the graph.</summary>
    public IReadOnlyList<int> Open => open;

    /// <summary>Takes out a rejected hypothesis and passes its share on.</summary>
    public void TakeOut(int rejected)
    {
        open.Remove(rejected);
        double[][] before = transitions;
        transitions = [.. before.Select(row => row.ToArray())];
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
