using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Counts;

/// <summary>Sums over simulated trials of one scenario.</summary>
internal sealed class CountTally(CountScenario scenario, int looks) : IScenarioTally<CountTally>
{
    /// <summary>Half width of a 95 % interval in standard errors.</summary>
    private const double Normal975 = 1.959963984540054;

    private readonly double truth = Elementary.Log(scenario.RateRatio);

    public StopTally Stops { get; } = new(looks);

    public int NotEstimable { get; private set; }

    /// <summary>Trials with an estimate whose interval holds the true ratio.</summary>
    public int Covered { get; private set; }

    /// <summary>Estimated less true log ratio, over the trials with an estimate.</summary>
    public RunningSum Error { get; private set; }

    public RunningSum Months { get; private set; }

    public RunningSum Patients { get; private set; }

    public RunningSum Events { get; private set; }

    /// <summary>By look, over the trials that reached it.</summary>
    public RunningSum[] LookEvents { get; } = new RunningSum[looks];

    /// <summary>By look, over the trials that reached it and have an estimate there.</summary>
    public RunningSum[] LookInformation { get; } = new RunningSum[looks];

    public void Add(in CountOutcome outcome, CountTrial trial)
    {
        Stops.Add(outcome.Look, outcome.Stop);
        NotEstimable += outcome.NotEstimable ? 1 : 0;
        Months = Months.With(trial.LookMonths[outcome.Look]);
        Patients = Patients.With(trial.LookPatients[outcome.Look]);
        Events = Events.With(trial.LookEvents[outcome.Look]);
        if (outcome.LogRatio is { } estimate)
        {
            Error = Error.With(estimate - truth);
            Covered += Math.Abs(estimate - truth) <= Normal975 * outcome.StandardError ? 1 : 0;
        }

        for (int look = 0; look <= outcome.Look; look++)
        {
            LookEvents[look] = LookEvents[look].With(trial.LookEvents[look]);
            LookInformation[look] = trial.LookInformation[look] > 0 ? LookInformation[look].With(trial.LookInformation[look]) : LookInformation[look];
        }
    }

    public void Merge(CountTally later)
    {
        Stops.Merge(later.Stops);
        NotEstimable += later.NotEstimable;
        Covered += later.Covered;
        Error = Error.Plus(later.Error);
        Months = Months.Plus(later.Months);
        Patients = Patients.Plus(later.Patients);
        Events = Events.Plus(later.Events);
        for (int look = 0; look < looks; look++)
        {
            LookEvents[look] = LookEvents[look].Plus(later.LookEvents[look]);
            LookInformation[look] = LookInformation[look].Plus(later.LookInformation[look]);
        }
    }
}
