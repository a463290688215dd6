namespace TrialTwin.Trials.Survival;

/// <summary>Sums over simulated trials of one scenario; sums of blocks are added in the order of the blocks.</summary>
internal sealed class SurvivalTally(int looks)
{
    public int Replicates { get; private set; }

    public int ShortOfEvents { get; private set; }

    public RunningSum Months { get; private set; }

    public RunningSum Patients { get; private set; }

    public RunningSum Events { get; private set; }

    public int[] Efficacy { get; } = new int[looks];

    public int[] Futility { get; } = new int[looks];

    /// <summary>By look, over the trials that reached it.</summary>
    public RunningSum[] LookMonths { get; } = new RunningSum[looks];

    public void Add(in SurvivalOutcome outcome, ReadOnlySpan<double> lookMonths)
    {
        Replicates++;
        ShortOfEvents += outcome.ShortOfEvents ? 1 : 0;
        Months = Months.With(lookMonths[outcome.Look]);
        Patients = Patients.With(outcome.Patients);
        Events = Events.With(outcome.Events);
        Efficacy[outcome.Look] += outcome.Stop == SurvivalStop.Efficacy ? 1 : 0;
        Futility[outcome.Look] += outcome.Stop == SurvivalStop.Futility ? 1 : 0;
        for (int look = 0; look <= outcome.Look; look++)
        {
            LookMonths[look] = LookMonths[look].With(lookMonths[look]);
        }
    }

    public void Merge(SurvivalTally later)
    {
        Replicates += later.Replicates;
        ShortOfEvents += later.ShortOfEvents;
        Months = Months.Plus(later.Months);
        Patients = Patients.Plus(later.Patients);
        Events = Events.Plus(later.Events);
        for (int look = 0; look < Efficacy.Length; look++)
        {
            Efficacy[look] += later.Efficacy[look];
            Futility[look] += later.Futility[look];
            LookMonths[look] = LookMonths[look].Plus(later.LookMonths[look]);
        }
    }
}
