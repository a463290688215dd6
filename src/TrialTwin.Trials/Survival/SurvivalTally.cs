using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Survival;

/// <summary>Sums over simulated trials of one scenario; sums of blocks are added in the order of the blocks.</summary>
internal sealed class SurvivalTally(int looks) : IScenarioTally<SurvivalTally>
{
    public StopTally Stops { get; } = new(looks);

    public int ShortOfEvents { get; private set; }

    public RunningSum Months { get; private set; }

    public RunningSum Patients { get; private set; }

    public RunningSum Events { get; private set; }

    /// <summary>By look, over the trials that reached it.</summary>
    public RunningSum[] LookMonths { get; } = new RunningSum[looks];

    public void Add(in SurvivalOutcome outcome, ReadOnlySpan<double> lookMonths)
    {
        Stops.Add(outcome.Look, outcome.Stop);
        ShortOfEvents += outcome.ShortOfEvents ? 1 : 0;
        Months = Months.With(lookMonths[outcome.Look]);
        Patients = Patients.With(outcome.Patients);
        Events = Events.With(outcome.Events);
        for (int look = 0; look <= outcome.Look; look++)
        {
            LookMonths[look] = LookMonths[look].With(lookMonths[look]);
        }
    }

    public void Merge(SurvivalTally later)
    {
        Stops.Merge(later.Stops);
        ShortOfEvents += later.ShortOfEvents;
        Months = Months.Plus(later.Months);
        Patients = Patients.Plus(later.Patients);
        Events = Events.Plus(later.Events);
        for (int look = 0; look < LookMonths.Length; look++)
        {
            LookMonths[look] = LookMonths[look].Plus(later.LookMonths[look]);
        }
    }
}
