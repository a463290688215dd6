namespace TrialTwin.Trials.Combination;

/// <summary>Weights of the stages in a combination test, fixed by the planned information fractions before the trial starts.</summary>
public static class StageWeights
{
    /// <summary>Square roots of the planned information increments; their squares add up to the last fraction.</summary>
    /// <param name="fractions">Cumulative information fractions, increasing from above 0.</param>
    public static double[] InverseNormal(IReadOnlyList<double> fractions)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        return [.. fractions.Select((fraction, stage) => Math.Sqrt(fraction - (stage == 0 ? 0 : fractions[stage - 1])))];
    }

    /// <summary>The same in units of the first stage's weight: exponents of the p-values.</summary>
    /// <param name="fractions">Cumulative information fractions, increasing from above 0.</param>
    public static double[] Fisher(IReadOnlyList<double> fractions)
    {
        double[] weights = InverseNormal(fractions);
        return [.. weights.Select(weight => weight / weights[0])];
    }
}
