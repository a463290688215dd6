using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>A system y' = A y + b whose A and b rest on parameters alone, as nodes: what is not zero of both.</summary>
/// <param name="Rates">Entries of A.</param>
/// <param name="Constants">Entries of b.</param>
internal sealed record LinearEquations(IReadOnlyList<LinearEntry> Rates, IReadOnlyList<LinearEntry> Constants)
{
    /// <summary>The matrix and constants of a system, or null if it is not linear.</summary>
    public static LinearEquations? Of(BoundSystem bound)
    {
        var graph = bound.Graph;
        if (bound.SwitchTimes.Count > 0 || !bound.Derivatives.All(derivative => IsRational(graph, derivative)))
        {
            return null;
        }

        var atZero = new Substitution(graph, bound.States.Select(state => KeyValuePair.Create(state, graph.Zero)));
        var rates = bound.States.SelectMany((state, column) =>
        {
            var differentiation = new Differentiation(graph, state);
            return bound.Derivatives.Select((derivative, row) => new LinearEntry(row, column, differentiation.Of(derivative)));
        });
        var constants = bound.Derivatives.Select((derivative, row) => new LinearEntry(row, 0, atZero.Apply(derivative)));
        var equations = new LinearEquations([.. Present(rates, graph)], [.. Present(constants, graph)]);
        return equations.Rates.Concat(equations.Constants).Any(entry => graph.Varies(entry.Source)) ? null : equations;
    }

    /// <summary>
    /// Whether only sums, products and quotients change with the states: for these a constant Jacobian means a linear
    /// equation, while a choice between two constants has a constant Jacobian and is none.
    /// </summary>
    private static bool IsRational(ExpressionGraph graph, int node)
    {
        if (!graph.Varies(node))
        {
            return true;
        }

        var operation = graph[node].Operation;
        return operation == Operation.Load
            || (operation is Operation.Add or Operation.Subtract or Operation.Negate or Operation.Multiply or Operation.MultiplyAdd or Operation.Divide
                && Enumerable.Range(0, graph[node].Arity).All(i => IsRational(graph, graph[node].Operand(i))));
    }

    private static IEnumerable<LinearEntry> Present(IEnumerable<LinearEntry> entries, ExpressionGraph graph) =>
        entries.Where(entry => !graph.IsConstant(entry.Source, 0));
}
