using System.Runtime.CompilerServices;
using TrialTwin.Numerics.Functions.Lanes;
using TrialTwin.Numerics.Ode.Compilation;

namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>
/// The matrix of as many patients as there are lanes: the states, then one column for the constant terms if there are any and
/// one per input that receives an infusion. The columns of constant terms are scaled to the size of the fastest rate, so that a large constant costs no accuracy.
/// </summary>
internal sealed class LinearMatrix<T>
    where T : struct, ILanes<T>
{
    private readonly OdeProgram program;
    private readonly LinearEquations equations;
    private readonly LaneMemory memory;
    private readonly IReadOnlyList<int> infused;
    private readonly int states;
    private readonly int stride;
    private readonly T[] rates;
    private T constantScale;

    public LinearMatrix(OdeProgram program, LinearEquations equations, LaneMemory memory, IReadOnlyList<int> infused)
    {
        this.program = program;
        this.equations = equations;
        this.memory = memory;
        this.infused = infused;
        states = program.StateSlots;
        Order = OrderOf(program, equations, infused.Count);
        stride = LaneMatrix.Stride(Order);
        rates = new T[Order * stride];
        Pattern = [.. Enumerable.Range(0, Order).Select(row => Columns(row).Append(row).Distinct().Order().ToArray())];
    }

    public int Order { get; }

    /// <summary>Columns that can differ from zero, by row; the diagonal always.</summary>
    public int[][] Pattern { get; }

    private int FirstRate => states + (equations.Constants.Count > 0 ? 1 : 0);

    public static int OrderOf(OdeProgram program, LinearEquations equations, int infusedInputs) =>
        program.StateSlots + (equations.Constants.Count > 0 ? 1 : 0) + infusedInputs;

    /// <summary>The matrix of the patients in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T[] Fill()
    {
        Array.Clear(rates);
        var fastest = T.Create(0);
        foreach (var entry in equations.Rates)
        {
            var rate = Slot(entry);
            rates[(entry.Row * stride) + entry.Column] = rate;
            fastest = entry.Row == entry.Column ? LaneMatrix.Larger(fastest, T.Create(0) - rate) : fastest;
        }

        PutConstantColumn(fastest);
        for (var i = 0; i < infused.Count; i++)
        {
            rates[(program.System.Inputs[infused[i]].State * stride) + FirstRate + i] = T.Choose(T.LessThan(T.Create(0), fastest), fastest, T.Create(1));
        }

        return rates;
    }

    /// <summary>Sets the states that stand for constant terms and rates as they are before any dose.</summary>
    public void PutConstants(Span<T> state)
    {
        state[states..].Clear();
        if (FirstRate > states)
        {
            state[states] = constantScale;
        }
    }

    /// <summary>Sets the rates of infusions from a time on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void PutRates(Breakpoint breakpoint, Span<T> state)
    {
        for (var i = 0; i < infused.Count; i++)
        {
            var input = infused[i];
            var factor = Unsafe.As<double, T>(ref memory.Patient(program.FactorSlots[input], 0));
            var unit = rates[(program.System.Inputs[input].State * stride) + FirstRate + i];
            state[FirstRate + i] = T.Create(breakpoint.Rates[input]) * factor / unit;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutConstantColumn(T fastest)
    {
        var total = T.Create(0);
        foreach (var entry in equations.Constants)
        {
            total += LaneMatrix.Absolute(Slot(entry));
        }

        var scale = T.Choose(T.LessThan(T.Create(0), fastest), total / fastest, total);
        constantScale = T.Choose(T.LessThan(T.Create(0), scale), scale, T.Create(1));
        foreach (var entry in equations.Constants)
        {
            rates[(entry.Row * stride) + states] = Slot(entry) / constantScale;
        }
    }

    private T Slot(LinearEntry entry) => Unsafe.As<double, T>(ref memory.Patient(entry.Source, 0));

    private IEnumerable<int> Columns(int row)
    {
        foreach (var entry in equations.Rates.Where(entry => entry.Row == row))
        {
            yield return entry.Column;
        }

        if (equations.Constants.Any(entry => entry.Row == row))
        {
            yield return states;
        }

        for (var i = 0; i < infused.Count; i++)
        {
            if (row < states && program.System.Inputs[infused[i]].State == row)
            {
                yield return FirstRate + i;
            }
        }
    }
}
