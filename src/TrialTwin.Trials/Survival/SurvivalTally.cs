using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Survival;

/// <summary>Sums over simulated trials of one scenario; sums of blocks are added in the order of the blocks.</summary>
/// <param name="constantRatio">Logarithm of a hazard ratio that does not change with time; null if it does.</param>
/// <param name="looks">Number of looks.</param>
internal sealed class SurvivalTally(double? constantRatio, int looks) : IScenarioTally<SurvivalTally>
{
    /// <summary>Half width of a 95 % interval in standard errors.</summary>
    private const double Normal975 = 1.959963984540054;

    public StopTally Stops { get; } = new(looks);

    public int ShortOfEvents { get; private set; }

    public int HorizonCut { get; private set; }

    /// <summary>Estimated log hazard ratios.</summary>
    public RunningSum LogHazardRatio { get; private set; }

    /// <summary>Trials with an estimate whose 95 % interval holds the constant ratio.</summary>
    public int Covered { get; private set; }

    public RunningSum Months { get; private set; }

    public RunningSum Patients { get; private set; }

    public RunningSum Events { get; private set; }

    /// <summary>By look, over the trials that reached it.</summary>
    public RunningSum[] LookMonths { get; } = new RunningSum[looks];

    public void Add(in SurvivalOutcome outcome, ReadOnlySpan<double> lookMonths)
    {
        Stops.Add(outcome.Look, outcome.Stop);
        ShortOfEvents += outcome.ShortOfEvents ? 1 : 0;
        HorizonCut += outcome.HorizonCut ? 1 : 0;
        if (outcome.HazardRatio is { } estimate)
        {
            LogHazardRatio = LogHazardRatio.With(estimate.Log);
            Covered += Math.Abs(estimate.Log - constantRatio ?? double.PositiveInfinity) <= Normal975 * estimate.StandardError ? 1 : 0;
        }

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
        HorizonCut += later.HorizonCut;
        LogHazardRatio = LogHazardRatio.Plus(later.LogHazardRatio);
        Covered += later.Covered;
        Months = Months.Plus(later.Months);
        Patients = Patients.Plus(later.Patients);
        Events = Events.Plus(later.Events);
        for (int look = 0; look < LookMonths.Length; look++)
        {
            LookMonths[look] = LookMonths[look].Plus(later.LookMonths[look]);
        }
    }
}
