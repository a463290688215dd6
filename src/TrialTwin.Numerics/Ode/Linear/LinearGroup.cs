using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TrialTwin.Numerics.Functions.Lanes;
using TrialTwin.Numerics.Ode.Compilation;

namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>
/// Moves patients of a linear system from one time at which something happens to the next, exactly: one matrix exponential per
/// patient and length. Constant terms and rates of infusions are states of their own that do not change. A patient whose rates are too fast
/// for the accuracy, or whose state overflows, is left to <see cref="LaneGroup"/>.
/// </summary>
internal sealed class LinearGroup<T>
    where T : struct, ILanes<T>
{
    private readonly OdeProgram program;
    private readonly Ensemble ensemble;
    private readonly Itinerary itinerary;
    private readonly LaneMemory memory;
    private readonly LanePatients patients;
    private readonly LinearMatrix<T> matrix;
    private readonly LaneExponential<T> exponential;
    private readonly T[][] propagators;
    private readonly bool[] isAccurate;
    private readonly int observables;
    private T[] state;
    private T[] moved;

    public LinearGroup(OdeProgram program, LinearEquations equations, Ensemble ensemble, Itinerary itinerary)
    {
        this.program = program;
        this.ensemble = ensemble;
        this.itinerary = itinerary;
        memory = new LaneMemory(program);
        patients = new LanePatients(program, memory);
        matrix = new LinearMatrix<T>(program, equations, memory, Infused(ensemble));
        exponential = new LaneExponential<T>(matrix.Pattern);
        propagators = [.. itinerary.Lengths.Select(_ => new T[matrix.Order * LaneMatrix.Stride(matrix.Order)])];
        isAccurate = new bool[(int)program.Width];
        observables = program.System.Observables.Count;
        (state, moved) = (new T[matrix.Order], new T[matrix.Order]);
        for (var lane = 0; lane < isAccurate.Length; lane++)
        {
            memory.Work(WorkSlots.Theta, lane) = 1;
        }
    }

    /// <summary>Inputs that receive an infusion.</summary>
    public static IReadOnlyList<int> Infused(Ensemble ensemble) =>
    [
        .. ensemble.Schedule.Breakpoints.SelectMany(breakpoint => breakpoint.Rates.Select((rate, input) => (rate, input)))
            .Where(pair => pair.rate != 0).Select(pair => pair.input).Distinct().Order(),
    ];

    /// <summary>The courses of patients as <paramref name="nextPatient"/> hands them out, until it gives an index beyond the last.</summary>
    public void Solve(Func<int> nextPatient, PatientSolution?[] solutions, CancellationToken cancellation)
    {
        var seated = new int[isAccurate.Length];
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var lane = 0; lane < seated.Length; lane++)
            {
                seated[lane] = nextPatient();
                if (seated[lane] < solutions.Length)
                {
                    patients.PutValues(ensemble.Patients[seated[lane]], lane);
                }
            }

            if (seated[0] >= solutions.Length)
            {
                return;
            }

            var values = Follow();
            for (var lane = 0; lane < seated.Length && seated[lane] < solutions.Length; lane++)
            {
                solutions[seated[lane]] = !patients.IsFinite(lane)
                    ? new PatientSolution(PatientStatus.NotFinite, 0, 0, NoValues())
                    : isAccurate[lane] && IsFinite(lane)
                        ? new PatientSolution(PatientStatus.Completed, ensemble.OutputTimes[^1], itinerary.Legs.Count, values[lane])
                        : null;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double[][] Follow()
    {
        memory.Run(program.Prepare);
        var values = isAccurate.Select(_ => new double[ensemble.OutputTimes.Count * observables]).ToArray();
        Start();
        if (ensemble.OutputTimes[0] == 0)
        {
            Observe(values, 0);
        }

        Apply(itinerary.Start);
        foreach (var leg in itinerary.Legs)
        {
            LaneMatrix.Multiply(exponential.Pattern, propagators[leg.Length], state, moved.AsSpan());
            (state, moved) = (moved, state);
            if (leg.Output >= 0)
            {
                Observe(values, leg.Output);
            }

            Apply(leg.Breakpoint);
        }

        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Start()
    {
        for (var lane = 0; lane < isAccurate.Length; lane++)
        {
            patients.PutInitialState(lane);
            isAccurate[lane] = true;
        }

        var rates = matrix.Fill();
        for (var length = 0; length < propagators.Length; length++)
        {
            exponential.Write(rates, itinerary.Lengths[length], propagators[length]);
            for (var lane = 0; lane < isAccurate.Length; lane++)
            {
                isAccurate[lane] &= exponential.Squarings[lane] <= LaneExponential<T>.MostSquarings;
            }
        }

        for (var row = 0; row < program.StateSlots; row++)
        {
            state[row] = Unsafe.As<double, T>(ref memory.State(row, 0));
        }

        matrix.PutConstants(state);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Apply(Breakpoint? breakpoint)
    {
        if (breakpoint is null)
        {
            return;
        }

        var numbers = MemoryMarshal.Cast<T, double>(state.AsSpan());
        for (var lane = 0; lane < isAccurate.Length; lane++)
        {
            foreach (var bolus in breakpoint.Boluses)
            {
                numbers[(program.System.Inputs[bolus.Input].State * isAccurate.Length) + lane] += bolus.Amount * patients.FactorOf(bolus.Input, lane);
            }
        }

        matrix.PutRates(breakpoint, state);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Observe(double[][] values, int output)
    {
        for (var row = 0; row < program.StateSlots; row++)
        {
            Unsafe.As<double, T>(ref memory.State(row, 0)) = state[row];
            Unsafe.As<double, T>(ref memory.Work(program.Slots.Next(row), 0)) = state[row];
        }

        memory.Run(program.Observe);
        for (var i = 0; i < observables; i++)
        {
            for (var lane = 0; lane < values.Length; lane++)
            {
                values[lane][(output * observables) + i] = memory.Work(program.Slots.Observable(i), lane);
            }
        }
    }

    private double[] NoValues()
    {
        var none = new double[ensemble.OutputTimes.Count * observables];
        Array.Fill(none, double.NaN);
        return none;
    }

    private bool IsFinite(int lane)
    {
        var numbers = MemoryMarshal.Cast<T, double>(state.AsSpan());
        for (var row = 0; row < state.Length; row++)
        {
            if (!double.IsFinite(numbers[(row * isAccurate.Length) + lane]))
            {
                return false;
            }
        }

        return true;
    }
}
