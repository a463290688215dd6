using TrialTwin.Numerics.Ode.Compilation;

namespace TrialTwin.Numerics.Ode;

/// <summary>
/// A system of differential equations compiled for one width of lanes: Jacobian by symbolic differentiation, factorisation
/// with fixed pattern, and every stage of Rodas5 as straight-line code. Immutable; any number of threads can run it.
/// </summary>
public sealed class OdeProgram
{
    private OdeProgram(OdeSystem system, LaneWidth width, BoundSystem bound)
    {
        System = system;
        Width = width;
        StateSlots = bound.States.Count;
        Slots = new WorkSlots(StateSlots, system.Inputs.Count, system.Observables.Count, bound.SwitchTimes.Count);
        var graph = bound.Graph;
        var step = new StepExpressions(bound, system, Slots);
        var preparation = new Preparation(graph, system.Parameters.Count);
        var compiler = new KernelCompiler(width, step.WorkSlotsUsed);
        var scratch = 0;

        InitialSlots = [.. bound.Initials.Select(preparation.SlotOf)];
        FactorSlots = [.. bound.Factors.Select(preparation.SlotOf)];
        SwitchSlots = [.. bound.SwitchTimes.Select(preparation.SlotOf)];
        Linear = LinearEquations.Of(bound) is { } equations ? Prepared(equations) : null;
        Factor = Compile(step.Factor, "Factor");
        Stages = [.. Enumerable.Range(0, Rodas5.Stages).Select(stage => Compile(step.Stage(stage), $"Stage{stage}_"))];
        Dense = Compile(step.DenseCoefficients(), "Dense");
        Observe = Compile(step.Observe(), "Observe");
        Advance = Compile(step.Advance(), "Advance");
        Start = Compile(step.Start(), "Start");
        var prepared = new KernelPlan(graph, preparation.Roots, node => graph[node]);
        scratch = Math.Max(scratch, prepared.ScratchSlots);
        Prepare = compiler.Compile(prepared, "Prepare");
        PatientSlots = preparation.SlotsUsed;
        WorkSlotCount = step.WorkSlotsUsed + scratch;

        LinearEquations Prepared(LinearEquations equations) =>
            new([.. equations.Rates.Select(Kept)], [.. equations.Constants.Select(Kept)]);

        LinearEntry Kept(LinearEntry entry) => entry with { Source = preparation.SlotOf(entry.Source) };

        Kernel Compile(IReadOnlyList<KernelRoot> roots, string name)
        {
            var plan = new KernelPlan(graph, roots, preparation.Leaf);
            scratch = Math.Max(scratch, plan.ScratchSlots);
            return compiler.Compile(plan, name);
        }
    }

    public OdeSystem System { get; }

    public LaneWidth Width { get; }

    /// <summary>Whether the equations are linear in the states and do not change over time: then the courses are exact but for rounding.</summary>
    public bool IsLinear => Linear is not null;

    /// <summary>Matrix and constants of a linear system by the patient's slots, or null.</summary>
    internal LinearEquations? Linear { get; }

    internal WorkSlots Slots { get; }

    internal int PatientSlots { get; }

    internal int StateSlots { get; }

    internal int WorkSlotCount { get; }

    internal IReadOnlyList<int> InitialSlots { get; }

    internal IReadOnlyList<int> FactorSlots { get; }

    internal IReadOnlyList<int> SwitchSlots { get; }

    internal Kernel Prepare { get; }

    internal Kernel Start { get; }

    internal Kernel Factor { get; }

    internal IReadOnlyList<Kernel> Stages { get; }

    internal Kernel Dense { get; }

    internal Kernel Observe { get; }

    internal Kernel Advance { get; }

    /// <summary>Compiles a system for this machine's widest lanes, or a given width; the results are the same bits.</summary>
    /// <exception cref="ArgumentException">A formula uses an unknown name or definitions go in a circle.</exception>
    public static OdeProgram Compile(OdeSystem system, LaneWidth? width = null) =>
        new(system, width ?? Processor.WidestLanes, new BoundSystem(system));
}
