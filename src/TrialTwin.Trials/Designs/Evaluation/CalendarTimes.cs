namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>Calendar times since the first patient, in the unit of the request.</summary>
/// <param name="Looks">Time of each look.</param>
/// <param name="Expected">Expected duration of the trial under the assumed effect.</param>
public sealed record CalendarTimes(IReadOnlyList<double> Looks, double Expected)
{
    /// <summary>Duration if the trial goes on to its last look.</summary>
    public double Study => Looks[^1];
}
