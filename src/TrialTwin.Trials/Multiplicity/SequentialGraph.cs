using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// The graphical procedure with group-sequential endpoints on simulated statistics (Maurer and Bretz 2013): at every look the
/// boundaries of each hypothesis are those of its level in the graph as it stands, and looks held before count. Bounds are kept by set
/// of rejected hypotheses, so that a trial costs comparisons alone. Not for two threads at a time.
/// </summary>
internal sealed class SequentialGraph
{
    private readonly TestGraph graph;
    private readonly double alpha;
    private readonly IReadOnlyList<Hypothesis> hypotheses;
    private readonly Dictionary<uint, double[][]> bounds = [];

    public SequentialGraph(MultiplicityRequest request)
    {
        graph = request.Graph()!;
        alpha = request.AlphaOneSided;
        hypotheses = request.Hypotheses;
    }

    /// <summary>Rejects what can be rejected after a look.</summary>
    /// <param name="rejected">Bits of the hypotheses rejected before.</param>
    /// <param name="statistics">By hypothesis and look; only looks held are read.</param>
    /// <param name="looksHeld">Looks held, at least 1; a hypothesis with fewer looks has had them all.</param>
    /// <returns>Bits of the hypotheses rejected now.</returns>
    public uint Reject(uint rejected, double[][] statistics, int looksHeld)
    {
        while (true)
        {
            double[][] critical = Bounds(rejected);
            uint more = 0;
            for (int i = 0; i < critical.Length && more == 0; i++)
            {
                int looks = Math.Min(looksHeld, critical[i].Length);
                for (int look = 0; look < looks; look++)
                {
                    more |= statistics[i][look] >= critical[i][look] ? 1u << i : 0;
                }
            }

            if (more == 0)
            {
                return rejected;
            }

            rejected |= more;
        }
    }

    // No bounds, and so no rejection, for hypotheses without a level or already rejected.
    private double[][] Bounds(uint rejected)
    {
        if (!bounds.TryGetValue(rejected, out var found))
        {
            var state = new GraphState(graph);
            foreach (int i in Enumerable.Range(0, graph.Count).Where(i => (rejected >> i & 1) == 1))
            {
                state.TakeOut(i);
            }

            found = [.. hypotheses.Select((hypothesis, i) => Bounds(hypothesis, state.Weights[i] * alpha))];
            bounds[rejected] = found;
        }

        return found;
    }

    private static double[] Bounds(Hypothesis hypothesis, double level) => level > 0
        ? [.. GroupSequentialDesign.Create([.. hypothesis.Looks.SkipLast(1).Select(look => look.InformationFraction)], hypothesis.Spending, level).Looks.Select(look => look.CriticalValue)]
        : [];
}
