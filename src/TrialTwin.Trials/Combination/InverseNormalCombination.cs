using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Combination;

/// <summary>
/// Inverse normal combination of the stages' one-sided p-values (Lehmacher and Wassmer, Biometrics 1999;55:1286-1290). With
/// weights fixed beforehand, the statistics have the joint distribution of the planned group-sequential test whatever
/// sample sizes the later stages are given.
/// </summary>
public static class InverseNormalCombination
{
    /// <summary>Combined z statistic after each stage.</summary>
    /// <param name="weights">One for each p-value, above 0.</param>
    /// <param name="stagePValues">One-sided p-values of the separate stages.</param>
    public static double[] Statistics(IReadOnlyList<double> weights, IReadOnlyList<double> stagePValues)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(stagePValues);
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Count, stagePValues.Count);
        var statistics = new double[stagePValues.Count];
        double sum = 0;
        double squares = 0;
        for (int stage = 0; stage < statistics.Length; stage++)
        {
            sum -= weights[stage] * NormalDistribution.Quantile(stagePValues[stage]);
            squares += weights[stage] * weights[stage];
            statistics[stage] = sum / Math.Sqrt(squares);
        }

        return statistics;
    }
}
