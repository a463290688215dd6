using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Rates;

/// <summary>Sums over simulated trials of one scenario.</summary>
internal sealed class RateTally(RateScenario scenario, int looks) : IScenarioTally<RateTally>
{
    /// <summary>Half width of a 95 % interval in standard errors.</summary>
    private const double Normal975 = 1.959963984540054;

    private readonly double truth = scenario.TreatmentRate - scenario.ControlRate;

    public StopTally Stops { get; } = new(looks);

    /// <summary>Observed less true difference.</summary>
    public RunningSum Error { get; private set; }

    /// <summary>Trials whose ordinary 95 % interval holds the true difference.</summary>
    public int Covered { get; private set; }

    public RunningSum Randomised { get; private set; }

    public RunningSum Months { get; private set; }

    public void Add(in RateOutcome outcome)
    {
        double error = outcome.Difference - truth;
        Stops.Add(outcome.Look, outcome.Stop);
        Error = Error.With(error);
        Covered += Math.Abs(error) <= Normal975 * outcome.StandardError ? 1 : 0;
        Randomised = Randomised.With(outcome.Randomised);
        Months = Months.With(outcome.Month);
    }

    public void Merge(RateTally later)
    {
        Stops.Merge(later.Stops);
        Error = Error.Plus(later.Error);
        Covered += later.Covered;
        Randomised = Randomised.Plus(later.Randomised);
        Months = Months.Plus(later.Months);
    }
}
