using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Survival;

/// <summary>
/// The largest of several weighted log-rank statistics (Lee, Biometrics 1996;52:721-725; Lin and others, Statistics in Biopharmaceutical
/// Research 2020;12:187-198), judged by the joint normal distribution with the correlation estimated in the trial. Its p-value is
/// integrated only where the bounds of Bonferroni and of the single statistic do not already decide.
/// </summary>
/// <param name="weights">2 to 4 weights of which none is a combination of the others.</param>
/// <param name="alpha">Level at which the test decides.</param>
internal sealed class MaxCombo(IReadOnlyList<EventWeight> weights, double alpha) : ISurvivalStatistic
{
    private readonly double[] differences = new double[weights.Count];
    private readonly double[] covariances = new double[weights.Count * weights.Count];

    /// <summary>z of the p-value: exact within the bounds that leave the decision open, else on the decision's side of the critical value.</summary>
    public double Z(in LookData look)
    {
        Array.Clear(differences);
        Array.Clear(covariances);
        var sums = new Sums(weights, differences, covariances);
        RiskSetPass.Run(look, ref sums);
        double largest = double.NegativeInfinity;
        for (int i = 0; i < weights.Count; i++)
        {
            double variance = covariances[(i * weights.Count) + i];
            if (!(variance > 0))
            {
                return 0;
            }

            largest = Math.Max(largest, differences[i] / Math.Sqrt(variance));
        }

        double single = NormalDistribution.UpperTail(largest);
        double bonferroni = Math.Min(1, weights.Count * single);
        return single > alpha ? -NormalDistribution.Quantile(single)
            : bonferroni <= alpha ? -NormalDistribution.Quantile(Math.Max(bonferroni, double.Epsilon))
            : -NormalDistribution.Quantile(PValue(largest, bonferroni));
    }

    // Few events can leave the correlation singular; Bonferroni's bound holds for any.
    private double PValue(double largest, double bonferroni)
    {
        int n = weights.Count;
        double[][] correlation = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j
            ? 1
            : covariances[(i * n) + j] / Math.Sqrt(covariances[(i * n) + i] * covariances[(j * n) + j])).ToArray())];
        return CorrelationFactor.Of(correlation) is { } factor && Enumerable.Range(0, n).All(i => factor[(i * n) + i] > 1e-6)
            ? new MultivariateT(correlation, double.PositiveInfinity).UpperTailOfMaximum(largest).Value
            : bonferroni;
    }

    private readonly struct Sums : IEventVisitor
    {
        private readonly FlemingHarringtonWeight[] weights;
        private readonly double[] current;
        private readonly double[] differences;
        private readonly double[] covariances;

        public Sums(IReadOnlyList<EventWeight> weights, double[] differences, double[] covariances)
        {
            this.weights = [.. weights.Select(weight => new FlemingHarringtonWeight(weight.Rho, weight.Gamma))];
            current = new double[weights.Count];
            this.differences = differences;
            this.covariances = covariances;
        }

        public void Event(in ExitRecord exit, int atRisk, int treated)
        {
            double share = (double)treated / atRisk;
            double difference = share - (exit.Treated ? 1 : 0);
            double variance = share * (1 - share);
            for (int i = 0; i < current.Length; i++)
            {
                current[i] = weights[i].Next(atRisk);
                differences[i] += current[i] * difference;
                for (int j = 0; j <= i; j++)
                {
                    covariances[(i * current.Length) + j] += current[i] * current[j] * variance;
                    covariances[(j * current.Length) + i] = covariances[(i * current.Length) + j];
                }
            }
        }
    }
}
