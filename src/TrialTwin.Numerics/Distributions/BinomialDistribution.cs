using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Distributions;

/// <summary>Number of successes among independent trials with one rate.</summary>
public static class BinomialDistribution
{
    /// <summary>Probability of exactly so many successes; relative error about 1e-13 for up to a thousand trials.</summary>
    /// <param name="successes">Any number; outside 0 to <paramref name="trials"/> the probability is 0.</param>
    /// <param name="trials">At least 0.</param>
    /// <param name="rate">0 to 1.</param>
    public static double Probability(int successes, int trials, double rate)
    {
        if (successes < 0 || successes > trials)
        {
            return 0;
        }

        if (rate is 0 or 1)
        {
            return successes == (rate == 0 ? 0 : trials) ? 1 : 0;
        }

        double ways = successes == 0 || successes == trials
            ? 0
            : -GammaFunction.LogBeta(successes + 1, trials - successes + 1) - Elementary.Log(trials + 1);
        return Elementary.Exp(ways + (successes * Elementary.Log(rate)) + ((trials - successes) * Elementary.Log1p(-rate)));
    }

    /// <summary>Probabilities of 0, 1, ... <paramref name="trials"/> successes.</summary>
    public static double[] Probabilities(int trials, double rate) =>
        [.. Enumerable.Range(0, trials + 1).Select(successes => Probability(successes, trials, rate))];

    /// <summary>Probability of at least so many successes.</summary>
    public static double UpperTail(int successes, int trials, double rate)
    {
        if (successes <= 0 || successes > trials)
        {
            return successes <= 0 ? 1 : 0;
        }

        return IncompleteBeta.Regularised(successes, trials - successes + 1, rate);
    }
}
