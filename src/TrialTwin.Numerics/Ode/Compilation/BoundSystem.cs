using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>
/// A system as nodes of one graph, names bound and terms collected. A system whose formulas use the time gets the time
/// as one more state with derivative 1, so that the solver only knows autonomous systems.
/// </summary>
internal sealed class BoundSystem
{
    private readonly OdeSystem system;
    private readonly Dictionary<string, Formula> definitions;
    private readonly Dictionary<string, int> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> underway = new(StringComparer.Ordinal);
    private readonly Lowering lowering;

    /// <exception cref="ArgumentException">A name is unknown, a definition needs itself, or a start depends on a state.</exception>
    public BoundSystem(OdeSystem system)
    {
        this.system = system;
        lowering = new Lowering(Graph, NodeOf);
        definitions = system.Definitions.ToDictionary(definition => definition.Name, definition => definition.Formula, StringComparer.Ordinal);
        for (var i = 0; i < system.Parameters.Count; i++)
        {
            nodes.Add(system.Parameters[i], Graph.Load(Bank.Patient, i));
        }

        for (var i = 0; i < system.States.Count; i++)
        {
            nodes.Add(system.States[i].Name, Graph.Load(Bank.State, i));
        }

        UsesTime = Formulas().Any(formula => formula.Names.Contains(OdeSystem.Time));
        if (UsesTime)
        {
            nodes.Add(OdeSystem.Time, Graph.Load(Bank.State, system.States.Count));
        }

        States = [.. Enumerable.Range(0, system.States.Count + (UsesTime ? 1 : 0)).Select(i => Graph.Load(Bank.State, i))];
        var collection = new TermCollection(Graph);
        Initials = [.. system.States.Select(state => Fixed(state.Initial, state.Name)), .. UsesTime ? [Graph.Zero] : Array.Empty<int>()];
        Factors = [.. system.Inputs.Select(input => Fixed(input.Factor, system.States[input.State].Name))];
        int[] observables = [.. system.Observables.Select(observable => collection.Apply(lowering.Lower(observable.Formula)))];
        int[] derivatives = [.. Enumerable.Range(0, States.Count).Select(i => collection.Apply(Derivative(i)))];
        var switches = new TimeSwitches(Graph, UsesTime ? States[^1] : Graph.Zero, [.. observables, .. derivatives]);
        SwitchTimes = switches.Times;
        Observables = [.. observables.Select(switches.Apply)];
        Derivatives = [.. derivatives.Select(switches.Apply)];
    }

    public ExpressionGraph Graph { get; } = new();

    public bool UsesTime { get; }

    public IReadOnlyList<int> States { get; }

    public IReadOnlyList<int> Initials { get; }

    public IReadOnlyList<int> Derivatives { get; }

    /// <summary>Times at which the equations change, nodes of parameters alone.</summary>
    public IReadOnlyList<int> SwitchTimes { get; }

    public IReadOnlyList<int> Factors { get; }

    public IReadOnlyList<int> Observables { get; }

    private IEnumerable<Formula> Formulas() => system.States.Select(state => state.Derivative)
        .Concat(system.Observables.Select(observable => observable.Formula))
        .Concat(system.Definitions.Select(definition => definition.Formula));

    private int Derivative(int state) => state == system.States.Count ? Graph.One : lowering.Lower(system.States[state].Derivative);

    private int Fixed(Formula formula, string owner)
    {
        var node = lowering.Lower(formula);
        return !Graph.Varies(node) ? node : throw new ArgumentException($"What {owner} starts with or is given depends on a state or the time.", nameof(formula));
    }

    private int NodeOf(string name)
    {
        if (nodes.TryGetValue(name, out var node))
        {
            return node;
        }

        if (!definitions.TryGetValue(name, out var formula) || !underway.Add(name))
        {
            throw new ArgumentException($"\"{name}\" is unknown or defined by itself.", nameof(name));
        }

        node = lowering.Lower(formula);
        underway.Remove(name);
        nodes.Add(name, node);
        return node;
    }
}
