namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>
/// A sequential test of stage data. Statistics and bounds stand on a scale on which the test rejects at or above its bound;
/// side 1 looks for a larger effect, side -1 for a smaller one.
/// </summary>
internal abstract class StageTest
{
    /// <summary>Upper end of the search for a repeated p-value.</summary>
    protected const double LargestLevel = 0.5;

    /// <summary>Its lower end.</summary>
    protected const double SmallestLevel = 1e-6;

    private const double LevelWidth = 1e-6;

    /// <summary>Bound of each stage.</summary>
    public abstract IReadOnlyList<double> Bounds { get; }

    /// <summary>Bounds on the scale of the field: critical z, or critical product of p-values.</summary>
    public abstract IReadOnlyList<double> CriticalValues { get; }

    /// <summary>Statistic after a stage.</summary>
    public abstract double Statistic(StageData data, int stage, double effect, int side);

    /// <summary>The statistic against no difference on the scale of the field.</summary>
    public abstract double Reported(StageData data, int stage);

    /// <summary>Probability under the null that a later stage rejects; only for a stage that is not the last.</summary>
    public abstract double ConditionalRejection(StageData data, int stage);

    /// <summary>Cumulative probability of rejection at each later stage when the truth is what was observed; empty when it is not computed.</summary>
    /// <param name="data">Data so far.</param>
    /// <param name="planned">Patients or events in each later stage, above 0.</param>
    public abstract IReadOnlyList<double> ConditionalPower(StageData data, double planned);

    /// <summary>The p-value by the stage-wise ordering for a trial that ends at a stage; null where it is not available.</summary>
    public abstract double? FinalP(StageData data, int stage);

    /// <summary>Standardised effect at which ending at this stage with this result or a more extreme one has the given probability.</summary>
    /// <returns>Null where it is not available.</returns>
    public abstract double? StandardisedEffectAt(StageData data, int stage, double probability);

    /// <summary>Whether the same test with another error would reject with this statistic at this stage, as a function of that error.</summary>
    protected abstract Func<double, bool> Rejection(int stage, double statistic);

    /// <summary>
    /// Smallest error of the whole design with which the trial would reject at this stage, told to 1e-6 between 1e-6 and 0.5:
    /// the last point of that bisection, so that one below its resolution shows as about 2e-6.
    /// </summary>
    public double RepeatedP(StageData data, int stage)
    {
        var rejectsAt = Rejection(stage, Statistic(data, stage, data.NullEffect, 1));
        double lower = SmallestLevel;
        double upper = LargestLevel;
        double level = upper;
        while (upper - lower > LevelWidth)
        {
            level = 0.5 * (lower + upper);
            (lower, upper) = rejectsAt(level) ? (lower, level) : (level, upper);
        }

        return level;
    }
}
