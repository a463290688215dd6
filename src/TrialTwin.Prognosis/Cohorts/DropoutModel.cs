using System.Collections.Immutable;
using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// When patients leave treatment: the total probability is given (pilot's or assumed), the timing among those who leave is
/// the historical trial's, by visit interval and uniform within it. Control and active arms have each their own timing.
/// Leaving does not depend on baseline or course; see docs/methods/cohort.md.
/// </summary>
public sealed class DropoutModel
{
    private readonly double[] _intervalEnds;
    private readonly double[] _controlTiming;
    private readonly double[] _activeTiming;

    private DropoutModel(double[] intervalEnds, PilotDropout pilot)
    {
        _intervalEnds = intervalEnds;
        Pilot = pilot;
        _controlTiming = Cumulative(pilot.ControlLeavers);
        _activeTiming = Cumulative(pilot.ActiveLeavers);
    }

    /// <summary>What was seen in the historical trial.</summary>
    public PilotDropout Pilot { get; }

    public static DropoutModel Fit(HistoricalTrial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        var intervals = trial.VisitWeeks.Length;
        var (control, active) = (trial.RandomisedControls, trial.RandomisedActive);
        return new DropoutModel(
            [.. trial.VisitWeeks],
            new PilotDropout(control.Length, LeaversByInterval(control, intervals), active.Length, LeaversByInterval(active, intervals)));
    }

    /// <summary>Week in which a patient leaves treatment; positive infinity for one who stays to the endpoint.</summary>
    /// <param name="uniform">Uniform on (0, 1); the same number gives the same fate under every design.</param>
    /// <param name="totalProbability">Probability of leaving before the endpoint, 0 to 1.</param>
    /// <param name="isActive">Whether the patient is on active treatment, which decides the timing.</param>
    public double LeavingWeek(double uniform, double totalProbability, bool isActive)
    {
        if (uniform >= totalProbability)
        {
            return double.PositiveInfinity;
        }

        var timing = isActive ? _activeTiming : _controlTiming;
        var position = uniform / totalProbability;
        var (start, before) = (0.0, 0.0);
        for (var i = 0; i < timing.Length; i++)
        {
            if (position < timing[i])
            {
                return start + ((_intervalEnds[i] - start) * (position - before) / (timing[i] - before));
            }

            (start, before) = (_intervalEnds[i], timing[i]);
        }

        return start;
    }

    private static ImmutableArray<int> LeaversByInterval(ImmutableArray<HistoricalPatient> patients, int intervals) =>
        [.. Enumerable.Range(0, intervals).Select(i => patients.Count(p => p.CompletedVisits == i))];

    private static double[] Cumulative(ImmutableArray<int> leavers)
    {
        var (sum, total) = (0.0, Math.Max(1, leavers.Sum()));
        return [.. leavers.Select(n => sum += n / (double)total)];
    }
}
