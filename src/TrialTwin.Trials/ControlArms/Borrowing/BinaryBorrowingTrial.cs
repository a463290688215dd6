using TrialTwin.Numerics.Distributions;
using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Rejection probability of a trial of response rates, by enumeration of all outcomes; success = high rates.</summary>
internal sealed class BinaryBorrowingTrial : IBorrowingTrial
{
    private readonly int active;
    private readonly int[] thresholds;

    /// <param name="prior">Prior of the control rate; that of the active rate is Beta(1, 1).</param>
    /// <param name="active">Active patients.</param>
    /// <param name="controls">Controls.</param>
    /// <param name="margin">Difference to be exceeded.</param>
    /// <param name="certainty">Posterior probability that success needs.</param>
    public BinaryBorrowingTrial(MixturePrior prior, int active, int controls, double margin, double certainty)
    {
        this.active = active;
        thresholds = new int[controls + 1];
        for (int r = 0; r <= controls; r++)
        {
            var control = prior.Update(new BinaryStudy("control", r, controls));
            int low = 0;
            int high = active + 1;
            while (low < high)
            {
                int middle = (low + high) / 2;
                var treated = MixturePrior.Of(new BetaComponent(1 + middle, 1 + active - middle));
                (low, high) = ProbabilityOfBenefit.Of(treated, control, margin) > certainty ? (low, middle) : (middle + 1, high);
            }

            thresholds[r] = low;
        }
    }

    public double? Rejection(double activeRate, double controlRate)
    {
        if (!(activeRate is > 0 and < 1 && controlRate is > 0 and < 1))
        {
            return null;
        }

        var tails = new double[active + 2];
        for (int r = active; r >= 0; r--)
        {
            tails[r] = tails[r + 1] + BinomialDistribution.Probability(r, active, activeRate);
        }

        double sum = 0;
        for (int r = 0; r < thresholds.Length; r++)
        {
            sum += BinomialDistribution.Probability(r, thresholds.Length - 1, controlRate) * tails[thresholds[r]];
        }

        return Math.Min(1, sum);
    }
}
