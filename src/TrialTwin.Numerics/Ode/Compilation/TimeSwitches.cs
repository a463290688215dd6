using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>
/// Comparisons of the time with a value of parameters, such as t &lt; escape. The last stages of the method all look at the end
/// of the step, so that its error estimate hardly sees a jump in the second half. Such a comparison therefore becomes
/// a flag that the solver sets, and its time one that no step may cross.
/// </summary>
internal sealed class TimeSwitches
{
    private readonly ExpressionGraph graph;
    private readonly int time;
    private readonly List<int> times = [];
    private readonly Substitution substitution;

    /// <param name="graph">The graph.</param>
    /// <param name="time">Node of the time.</param>
    /// <param name="expressions">Expressions to look through.</param>
    public TimeSwitches(ExpressionGraph graph, int time, IEnumerable<int> expressions)
    {
        this.graph = graph;
        this.time = time;
        var flags = new Dictionary<int, int>();
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(expressions);
        while (waiting.TryPop(out var node))
        {
            if (!graph.Varies(node) || !seen.Add(node))
            {
                continue;
            }

            if (FlagOf(graph[node]) is { } flag)
            {
                flags.Add(node, flag);
            }

            for (var i = 0; i < graph[node].Arity; i++)
            {
                waiting.Push(graph[node].Operand(i));
            }
        }

        substitution = new Substitution(graph, flags);
    }

    /// <summary>The times, as nodes of parameters alone, in the order of their flags.</summary>
    public IReadOnlyList<int> Times => times;

    /// <summary>The expression with flags in place of the comparisons.</summary>
    public int Apply(int node) => substitution.Apply(node);

    private int? FlagOf(ExpressionNode node)
    {
        if (node.Operation is not (Operation.Less or Operation.LessOrEqual))
        {
            return null;
        }

        var half = graph.Constant(0.5);
        return node.A == time && !graph.Varies(node.B) ? graph.Binary(Operation.Less, half, Flag(node.B))
            : node.B == time && !graph.Varies(node.A) ? graph.Binary(Operation.Less, Flag(node.A), half)
            : null;
    }

    /// <summary>1 before the time, 0 from it on.</summary>
    private int Flag(int at)
    {
        if (!times.Contains(at))
        {
            times.Add(at);
        }

        return graph.Load(Bank.Work, WorkSlots.Switch(times.IndexOf(at)));
    }
}
