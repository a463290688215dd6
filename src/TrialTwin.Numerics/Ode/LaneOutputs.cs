using TrialTwin.Numerics.Ode.Compilation;

namespace TrialTwin.Numerics.Ode;

/// <summary>Reads the observables at the times asked for from the dense output of the steps.</summary>
internal sealed class LaneOutputs(OdeProgram program, LaneMemory memory, IReadOnlyList<double> times)
{
    private readonly double[] times = [.. times];
    private readonly int observables = program.System.Observables.Count;

    /// <summary>Room for a patient's values, none of them known yet.</summary>
    public double[] NoValues()
    {
        var values = new double[times.Length * observables];
        Array.Fill(values, double.NaN);
        return values;
    }

    /// <summary>Keeps the values at time 0 of patients who begin, if asked for.</summary>
    public void WriteInitial(List<Lane> fresh)
    {
        if (times[0] == 0)
        {
            fresh.ForEach(lane => memory.Work(WorkSlots.Theta, lane.Index) = 1);
            memory.Run(program.Observe);
            fresh.ForEach(Keep);
        }
    }

    /// <summary>Keeps the values at every time within the accepted steps.</summary>
    public void Write(Lane[] lanes)
    {
        var dense = false;
        while (true)
        {
            var pending = false;
            foreach (var lane in lanes)
            {
                if (IsPending(lane))
                {
                    pending = true;
                    var time = times[lane.NextOutput];
                    var isEnd = lane.EndsStretch && time >= lane.StretchEnd;
                    memory.Work(WorkSlots.Theta, lane.Index) = isEnd ? 1 : (time - lane.Time) / lane.Step;
                }
            }

            if (!pending)
            {
                return;
            }

            if (!dense)
            {
                memory.Run(program.Dense);
                dense = true;
            }

            memory.Run(program.Observe);
            foreach (var lane in lanes)
            {
                if (IsPending(lane))
                {
                    Keep(lane);
                }
            }
        }
    }

    private bool IsPending(Lane lane) =>
        lane.IsActive && memory.Work(WorkSlots.Accepted, lane.Index) > 0
        && lane.NextOutput < times.Length
        && times[lane.NextOutput] <= lane.EndOfStep;

    private void Keep(Lane lane)
    {
        for (var i = 0; i < observables; i++)
        {
            lane.Values[(lane.NextOutput * observables) + i] = memory.Work(program.Slots.Observable(i), lane.Index);
        }

        lane.NextOutput++;
    }
}
