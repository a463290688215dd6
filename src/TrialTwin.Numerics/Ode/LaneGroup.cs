using TrialTwin.Numerics.Ode.Compilation;

namespace TrialTwin.Numerics.Ode;

/// <summary>
/// Integrates patients side by side, one per lane, and gives a lane its next patient as soon as it is done with one. The
/// arithmetic is in the program's kernels; here is the bookkeeping, lane by lane.
/// </summary>
internal sealed class LaneGroup
{
    private const double LogOfFirstError = -9.2; // ln 1e-4: what a controller without past assumes
    private const double Growth = 8;

    private readonly OdeProgram program;
    private readonly Ensemble ensemble;
    private readonly SolverSettings settings;
    private readonly LaneMemory memory;
    private readonly Lane[] lanes;
    private readonly LanePatients patients;
    private readonly LaneOutputs outputs;
    private readonly Breakpoint[] breakpoints;
    private readonly double end;
    private int activeLanes;
    private bool isExhausted;

    public LaneGroup(OdeProgram program, Ensemble ensemble, SolverSettings settings)
    {
        this.program = program;
        this.ensemble = ensemble;
        this.settings = settings;
        memory = new LaneMemory(program);
        lanes = [.. Enumerable.Range(0, (int)program.Width).Select(index => new Lane(index))];
        patients = new LanePatients(program, memory);
        outputs = new LaneOutputs(program, memory, ensemble.OutputTimes);
        breakpoints = [.. ensemble.Schedule.Breakpoints];
        end = ensemble.OutputTimes[^1];
        foreach (var lane in lanes)
        {
            memory.Work(WorkSlots.RelativeTolerance, lane.Index) = settings.RelativeTolerance;
            memory.Work(WorkSlots.AbsoluteTolerance, lane.Index) = settings.AbsoluteTolerance;
        }
    }

    /// <summary>Integrates patients as <paramref name="nextPatient"/> hands them out, until it gives an index beyond the last.</summary>
    public void Solve(Func<int> nextPatient, PatientSolution?[] solutions, CancellationToken cancellation)
    {
        for (var rounds = 0; ; rounds++)
        {
            Refill(nextPatient, solutions);
            if (activeLanes == 0)
            {
                return;
            }

            if (rounds % 256 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            foreach (var lane in lanes)
            {
                ChooseStep(lane);
            }

            memory.Run(program.Factor);
            foreach (var stage in program.Stages)
            {
                memory.Run(stage);
            }

            Judge();
            outputs.Write(lanes);
            memory.Run(program.Advance);
            FinishStretches(solutions);
        }
    }

    private void Refill(Func<int> nextPatient, PatientSolution?[] solutions)
    {
        while (!isExhausted && activeLanes < lanes.Length)
        {
            var fresh = lanes.Where(lane => !lane.IsActive && Seat(lane, nextPatient())).ToList();
            memory.Run(program.Prepare);
            fresh.ForEach(PutInitialState);
            outputs.WriteInitial(fresh);
            fresh.ForEach(lane => EnterStretch(lane, solutions));
            GuessSteps();
        }
    }

    private bool Seat(Lane lane, int patient)
    {
        isExhausted |= patient >= ensemble.Patients.Count;
        if (isExhausted)
        {
            return false;
        }

        patients.PutValues(ensemble.Patients[patient], lane.Index);
        activeLanes++;
        lane.Patient = patient;
        lane.Time = 0;
        lane.Proposed = 0;
        lane.RestartStep = 0;
        lane.NextBreakpoint = 0;
        lane.NextOutput = 0;
        lane.Steps = 0;
        lane.Values = outputs.NoValues();
        return true;
    }

    private void PutInitialState(Lane lane)
    {
        patients.PutInitialState(lane.Index);
        SetSwitches(lane);
    }

    /// <summary>Gives what enters now, and looks for the next time that no step may cross.</summary>
    private void EnterStretch(Lane lane, PatientSolution?[] solutions)
    {
        if (lane.NextBreakpoint < breakpoints.Length && breakpoints[lane.NextBreakpoint].Time <= lane.Time)
        {
            patients.Apply(breakpoints[lane.NextBreakpoint++], lane.Index);
        }

        lane.StretchEnd = lane.NextBreakpoint < breakpoints.Length ? Math.Min(end, breakpoints[lane.NextBreakpoint].Time) : end;
        SetSwitches(lane);
        lane.Learned = false;
        memory.Work(WorkSlots.LastLogError, lane.Index) = LogOfFirstError;
        memory.Work(WorkSlots.Rejected, lane.Index) = 0;
        if (lane.Time >= end)
        {
            Leave(lane, PatientStatus.Completed, solutions);
        }
        else if (!patients.IsFinite(lane.Index))
        {
            Leave(lane, PatientStatus.NotFinite, solutions);
        }
    }

    /// <summary>Sets which side of each switch the lane is on; the next one ends the stretch.</summary>
    private void SetSwitches(Lane lane)
    {
        for (var i = 0; i < program.SwitchSlots.Count; i++)
        {
            var time = memory.Patient(program.SwitchSlots[i], lane.Index);
            var isAhead = lane.Time < time;
            memory.Work(WorkSlots.Switch(i), lane.Index) = isAhead ? 1 : 0;
            if (isAhead)
            {
                lane.StretchEnd = Math.Min(lane.StretchEnd, time);
            }
        }
    }

    /// <summary>Gives a first step to the lanes that have learned none.</summary>
    private void GuessSteps()
    {
        memory.Run(program.Start);
        foreach (var lane in lanes)
        {
            if (lane.IsActive && lane.Proposed == 0)
            {
                var guess = memory.Work(WorkSlots.FirstStep, lane.Index);
                var longest = 0.01 * (lane.StretchEnd - lane.Time);
                lane.Proposed = guess > 0 && guess < longest ? guess : longest;
            }
        }
    }

    private void ChooseStep(Lane lane)
    {
        if (!lane.IsActive)
        {
            return;
        }

        var rest = lane.StretchEnd - lane.Time;
        lane.EndsStretch = lane.Proposed * 1.0000001 >= rest;
        lane.Step = lane.EndsStretch ? rest : lane.Proposed * 2 > rest ? rest * 0.5 : lane.Proposed;
        lane.Steps++;
        memory.Work(WorkSlots.InverseStep, lane.Index) = 1 / lane.Step;
        memory.Work(WorkSlots.InverseStepGamma, lane.Index) = 1 / (lane.Step * Rodas5.Gamma);
    }

    private void Judge()
    {
        foreach (var lane in lanes)
        {
            var accepted = lane.IsActive && memory.Work(WorkSlots.Error, lane.Index) <= 1;
            memory.Work(WorkSlots.Accepted, lane.Index) = accepted ? 1 : 0;
            memory.Work(WorkSlots.Rejected, lane.Index) = accepted ? 0 : 1;
            if (accepted)
            {
                memory.Work(WorkSlots.LastLogError, lane.Index) = memory.Work(WorkSlots.LogError, lane.Index);
            }
        }
    }

    private void FinishStretches(PatientSolution?[] solutions)
    {
        var needsGuess = false;
        foreach (var lane in lanes)
        {
            if (!lane.IsActive)
            {
                continue;
            }

            var factor = memory.Work(WorkSlots.StepFactor, lane.Index);
            var accepted = memory.Work(WorkSlots.Accepted, lane.Index) > 0;
            lane.Proposed = lane.Step * factor;
            if (accepted)
            {
                lane.Time = lane.EndOfStep;
                Learn(lane, factor);
            }

            if (accepted && lane.EndsStretch)
            {
                EnterStretch(lane, solutions);
                lane.Proposed = lane.RestartStep;
                needsGuess |= lane.Proposed == 0;
            }
            else if (lane.Steps >= settings.StepsPerPatient)
            {
                Leave(lane, PatientStatus.TooManySteps, solutions);
            }
            else if (lane.Proposed < 1e-14 * Math.Max(lane.Time, 1e-6 * end))
            {
                Leave(lane, PatientStatus.StepTooSmall, solutions);
            }
        }

        if (needsGuess)
        {
            GuessSteps();
        }
    }

    /// <summary>The first step after a dose that the controller did not want to grow at once is a good start after the next.</summary>
    private static void Learn(Lane lane, double factor)
    {
        if (!lane.Learned && factor < Growth)
        {
            lane.RestartStep = lane.Proposed * 0.5;
            lane.Learned = true;
        }
    }

    private void Leave(Lane lane, PatientStatus status, PatientSolution?[] solutions)
    {
        solutions[lane.Patient] = new PatientSolution(status, lane.Time, lane.Steps, lane.Values);
        lane.Patient = -1;
        activeLanes--;
    }
}
