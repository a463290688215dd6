using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Trials.Combination;

/// <summary>
/// Fisher's combination p(1)^w(1) ... p(k)^w(k) of the stages' one-sided p-values (Bauer and Koehne, Biometrics
/// 1994;50:1029-1041), here by minus its logarithm: a sum to which each stage adds, under the null, an exponential variable
/// with mean w. A stage rejects when the sum reaches its bound. Probabilities follow from a backward recursion over the
/// stages, absolute error about 1e-12 at usual bounds and with weights that differ by at most a factor of 5.
/// </summary>
public sealed class FisherCombination
{
    private const int Nodes = 56;

    private readonly double[] weights;

    /// <param name="weights">Exponents of the p-values, above 0.</param>
    public FisherCombination(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        foreach (double weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight, nameof(weights));
        }

        this.weights = [.. weights];
    }

    /// <summary>Exponents of the p-values.</summary>
    public IReadOnlyList<double> Weights => weights;

    public int Stages => weights.Length;

    /// <summary>Sum after each stage: minus the logarithm of the combined p-values; infinite after a p-value of 0.</summary>
    /// <param name="stagePValues">One-sided p-values of the separate stages.</param>
    public double[] Sums(IReadOnlyList<double> stagePValues)
    {
        ArgumentNullException.ThrowIfNull(stagePValues);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stagePValues.Count, Stages);
        var sums = new double[stagePValues.Count];
        double sum = 0;
        for (int stage = 0; stage < sums.Length; stage++)
        {
            sum -= weights[stage] * Elementary.Log(stagePValues[stage]);
            sums[stage] = sum;
        }

        return sums;
    }

    /// <summary>Probability under the null that the sum reaches the bound of any stage.</summary>
    /// <param name="bounds">One for each stage, above 0; fewer than weights are a shorter trial.</param>
    public double RejectionProbability(IReadOnlyList<double> bounds) => RejectionProbability(bounds, 0, 0);

    /// <summary>Probability under the null that the sum reaches a bound at a later stage.</summary>
    /// <param name="bounds">One for each stage of the trial, above 0.</param>
    /// <param name="stagesDone">Stages that the sum holds.</param>
    /// <param name="sum">Sum so far, at least 0.</param>
    /// <returns>1 where a later stage rejects whatever it brings, 0 when no stage is left.</returns>
    public double RejectionProbability(IReadOnlyList<double> bounds, int stagesDone, double sum)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bounds.Count, Stages);
        ArgumentOutOfRangeException.ThrowIfNegative(sum);
        if (stagesDone >= bounds.Count)
        {
            return 0;
        }

        double[] rising = Rising(bounds);
        double[]? later = null;
        for (int stage = rising.Length - 1; stage > stagesDone; stage--)
        {
            double[]? after = later;
            int now = stage;
            later = LegendreInterpolation.Sample(start => From(now, start, rising[now], after), rising[stage - 1]);
        }

        return From(stagesDone, sum, rising[stagesDone], later);
    }

    /// <summary>Probability under the null that the sum of the first stages, looked at once, is at least a value.</summary>
    /// <param name="stages">Stages that the sum holds, at least 1.</param>
    /// <param name="sum">Value of the sum, above 0; up to 30 times the largest weight for an absolute error of 1e-9.</param>
    public double PValue(int stages, double sum)
    {
        // The sum only grows: it reaches one bound at some stage exactly when it has reached it in the end.
        ArgumentOutOfRangeException.ThrowIfLessThan(stages, 1);
        return RejectionProbability([.. Enumerable.Repeat(sum, stages)]);
    }

    /// <summary>Chernoff's bound of <see cref="PValue"/>, for sums so large that only their size matters.</summary>
    /// <param name="stages">Stages that the sum holds, at least 1.</param>
    /// <param name="sum">Value of the sum, above 0.</param>
    public double LargestPValue(int stages, double sum)
    {
        double ratio = sum / (stages * weights.Take(stages).Max());
        return ratio <= 1 ? 1 : Elementary.Exp(stages * (1 - ratio + Elementary.Log(ratio)));
    }

    /// <summary>A bound above the next one is lowered to it: whoever reaches the one has reached the other at the next stage.</summary>
    private static double[] Rising(IReadOnlyList<double> bounds)
    {
        var rising = new double[bounds.Count];
        double next = double.PositiveInfinity;
        for (int stage = rising.Length - 1; stage >= 0; stage--)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bounds[stage], nameof(bounds));
            next = rising[stage] = Math.Min(next, bounds[stage]);
        }

        return rising;
    }

    /// <summary>Probability of a rejection at a stage or later, given the sum before it.</summary>
    private double From(int stage, double sum, double bound, double[]? later)
    {
        if (sum >= bound)
        {
            return 1;
        }

        double rate = 1 / weights[stage];
        double now = Elementary.Exp(rate * (sum - bound));
        return later is null
            ? now
            : now + GaussLegendre.Of(Nodes).Integrate(
                next => rate * Elementary.Exp(rate * (sum - next)) * LegendreInterpolation.At(next, later, bound),
                sum,
                bound);
    }
}
