using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>Everything that one step of the method computes, as expressions: what each kernel has to compute and keep.</summary>
internal sealed class StepExpressions
{
    private const double SmallestState = 1e-200;

    private readonly BoundSystem bound;
    private readonly ExpressionGraph graph;
    private readonly WorkSlots slots;
    private readonly SparseFactorisation factorisation;
    private readonly int size;

    public StepExpressions(BoundSystem bound, OdeSystem system, WorkSlots slots)
    {
        this.bound = bound;
        this.slots = slots;
        graph = bound.Graph;
        size = bound.States.Count;
        Derivatives = [.. Enumerable.Range(0, size).Select(state => WithInputs(state, system))];
        factorisation = new SparseFactorisation(graph, size, Matrix(), slots.FirstFactor);
    }

    /// <summary>Work slots in use; scratch begins here.</summary>
    public int WorkSlotsUsed => slots.FirstFactor + factorisation.Slots;

    public IReadOnlyList<KernelRoot> Factor => factorisation.Roots;

    private int[] Derivatives { get; }

    /// <summary>One stage: where it looks, its right-hand side, the solution. The last also gives the next state and the error.</summary>
    public IReadOnlyList<KernelRoot> Stage(int stage)
    {
        var roots = new List<KernelRoot>();
        var looked = Enumerable.Range(0, size).Select(state => LookedAt(stage, state)).ToArray();
        var substitution = new Substitution(graph, bound.States.Zip(looked, KeyValuePair.Create));
        var right = new int[size];
        for (var state = 0; state < size; state++)
        {
            var derivative = stage == 0 ? Derivatives[state] : substitution.Apply(Derivatives[state]);
            var earlier = Weighted(Rodas5.C[stage], state, graph.Zero);
            right[state] = graph.MultiplyAdd(Work(WorkSlots.InverseStep), earlier, derivative);
        }

        var solution = factorisation.Solve(right);
        for (var state = 0; state < size; state++)
        {
            roots.Add(new KernelRoot(solution[state], Bank.Work, slots.Stage(stage, state)));
            if (stage is Rodas5.Stages - 3 or Rodas5.Stages - 2)
            {
                roots.Add(new KernelRoot(looked[state], Bank.Work, slots.Looked(state)));
            }
        }

        if (stage == Rodas5.Stages - 1)
        {
            var next = looked.Zip(solution, graph.Add).ToArray();
            roots.AddRange(next.Select((node, state) => new KernelRoot(node, Bank.Work, slots.Next(state))));
            roots.AddRange(new StepControl(graph, bound).Roots(next, solution));
        }

        return roots;
    }

    /// <summary>Coefficients of the dense output of the states that the observables rest on.</summary>
    public IReadOnlyList<KernelRoot> DenseCoefficients() =>
    [
        .. from state in ObservedStates()
           from coefficient in Enumerable.Range(0, Rodas5.Dense.Length)
           select new KernelRoot(Weighted(Rodas5.Dense[coefficient], state, graph.Zero), Bank.Work, slots.Dense(coefficient, state)),
    ];

    /// <summary>The observables at a place within the step.</summary>
    public IReadOnlyList<KernelRoot> Observe()
    {
        var theta = Work(WorkSlots.Theta);
        var rest = graph.Subtract(graph.One, theta);
        var substitution = new Substitution(graph, bound.States.Select((node, state) =>
        {
            var cubic = Work(slots.Dense(2, state));
            var inner = graph.MultiplyAdd(theta, graph.MultiplyAdd(theta, cubic, Work(slots.Dense(1, state))), Work(slots.Dense(0, state)));
            var end = graph.MultiplyAdd(rest, inner, Work(slots.Next(state)));
            return KeyValuePair.Create(node, graph.MultiplyAdd(theta, end, graph.Multiply(rest, node)));
        }));
        return [.. bound.Observables.Select((node, i) => new KernelRoot(substitution.Apply(node), Bank.Work, slots.Observable(i)))];
    }

    /// <summary>Moves accepted lanes to the next state. What is too small to matter becomes zero before it becomes denormal.</summary>
    public IReadOnlyList<KernelRoot> Advance() =>
    [
        .. bound.States.Select((node, state) =>
        {
            var next = Work(slots.Next(state));
            var flushed = graph.Choose(
                graph.Binary(Operation.Less, graph.Unary(Operation.Abs, next), graph.Constant(SmallestState)), graph.Zero, next);
            var accepted = graph.Binary(Operation.Less, graph.Constant(0.5), Work(WorkSlots.Accepted));
            return new KernelRoot(graph.Choose(accepted, flushed, node), Bank.State, state);
        }),
    ];

    /// <summary>A first step: the time in which the state changes by a hundredth of its size.</summary>
    public IReadOnlyList<KernelRoot> Start()
    {
        var states = Enumerable.Range(0, bound.UsesTime ? size - 1 : size).ToList();
        var size2 = ProductSum.Of(graph, graph.Zero, [.. states.Select(state => (bound.States[state], bound.States[state]))]);
        var slope2 = ProductSum.Of(graph, graph.Zero, [.. states.Select(state => (Derivatives[state], Derivatives[state]))]);
        var step = graph.Multiply(graph.Constant(0.01), graph.Unary(Operation.Sqrt, graph.Divide(size2, slope2)));
        return [new KernelRoot(step, Bank.Work, WorkSlots.FirstStep)];
    }

    private int Work(int slot) => graph.Load(Bank.Work, slot);

    private int WithInputs(int state, OdeSystem system)
    {
        var derivative = bound.Derivatives[state];
        for (var input = 0; input < system.Inputs.Count; input++)
        {
            if (system.Inputs[input].State == state)
            {
                derivative = graph.Add(derivative, Work(slots.Rate(input)));
            }
        }

        return derivative;
    }

    private Dictionary<(int Row, int Column), int> Matrix()
    {
        var matrix = Enumerable.Range(0, size).ToDictionary(state => (state, state), _ => Work(WorkSlots.InverseStepGamma));
        for (var column = 0; column < size; column++)
        {
            var differentiation = new Differentiation(graph, bound.States[column]);
            for (var row = 0; row < size; row++)
            {
                var slope = differentiation.Of(Derivatives[row]);
                if (slope != graph.Zero)
                {
                    matrix[(row, column)] = graph.Subtract(matrix.GetValueOrDefault((row, column), graph.Zero), slope);
                }
            }
        }

        return matrix;
    }

    private int LookedAt(int stage, int state) => stage < Rodas5.A.Length
        ? Weighted(Rodas5.A[stage], state, bound.States[state])
        : graph.Add(Work(slots.Looked(state)), Work(slots.Stage(stage - 1, state)));

    private int Weighted(double[] weights, int state, int start)
    {
        for (var stage = 0; stage < weights.Length; stage++)
        {
            start = graph.MultiplyAdd(graph.Constant(weights[stage]), Work(slots.Stage(stage, state)), start);
        }

        return start;
    }

    private IEnumerable<int> ObservedStates()
    {
        var needed = new HashSet<int>();
        var waiting = new Stack<int>(bound.Observables);
        while (waiting.TryPop(out var node))
        {
            if (graph.Varies(node) && needed.Add(node))
            {
                for (var i = 0; i < graph[node].Arity; i++)
                {
                    waiting.Push(graph[node].Operand(i));
                }
            }
        }

        return Enumerable.Range(0, size).Where(state => needed.Contains(bound.States[state]));
    }
}
