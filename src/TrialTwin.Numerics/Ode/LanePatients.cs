namespace TrialTwin.Numerics.Ode;

/// <summary>Puts a patient's values, first state and doses into the memory of a lane.</summary>
internal sealed class LanePatients(OdeProgram program, LaneMemory memory)
{
    public void PutValues(IReadOnlyList<double> values, int lane)
    {
        for (var i = 0; i < values.Count; i++)
        {
            memory.Patient(i, lane) = values[i];
        }
    }

    /// <summary>The state at time 0, from what was prepared of the patient's values.</summary>
    public void PutInitialState(int lane)
    {
        for (var state = 0; state < program.StateSlots; state++)
        {
            var initial = memory.Patient(program.InitialSlots[state], lane);
            memory.State(state, lane) = initial;
            memory.Work(program.Slots.Next(state), lane) = initial;
            for (var coefficient = 0; coefficient < Rodas5.Dense.Length; coefficient++)
            {
                memory.Work(program.Slots.Dense(coefficient, state), lane) = 0;
            }
        }

        for (var input = 0; input < program.System.Inputs.Count; input++)
        {
            memory.Work(program.Slots.Rate(input), lane) = 0;
        }
    }

    /// <summary>Gives what enters at a time.</summary>
    public void Apply(Breakpoint breakpoint, int lane)
    {
        foreach (var bolus in breakpoint.Boluses)
        {
            memory.State(program.System.Inputs[bolus.Input].State, lane) += bolus.Amount * FactorOf(bolus.Input, lane);
        }

        for (var input = 0; input < breakpoint.Rates.Count; input++)
        {
            memory.Work(program.Slots.Rate(input), lane) = breakpoint.Rates[input] * FactorOf(input, lane);
        }
    }

    public double FactorOf(int input, int lane) => memory.Patient(program.FactorSlots[input], lane);

    /// <summary>Whether everything that rests on the patient's values is a finite number.</summary>
    public bool IsFinite(int lane)
    {
        for (var slot = 0; slot < program.PatientSlots; slot++)
        {
            if (!double.IsFinite(memory.Patient(slot, lane)))
            {
                return false;
            }
        }

        return true;
    }
}
