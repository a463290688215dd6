using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>
/// Prior guesses of the rate of dose-limiting toxicity at each dose, spaced so that the dose chosen in the end has a rate
/// within the indifference interval around the target (Lee and Cheung, Clinical Trials 2009;6:227-238; power model).
/// </summary>
public static class CrmSkeleton
{
    /// <summary>Guesses of all doses, rising.</summary>
    /// <param name="targetRate">Target rate, between 0 and 1.</param>
    /// <param name="halfWidth">Half width of the indifference interval, above 0, with the interval inside (0, 1).</param>
    /// <param name="guessedDose">Number of the dose that is guessed to have the target rate, from 1.</param>
    /// <param name="doses">Number of doses.</param>
    public static double[] Calibrate(double targetRate, double halfWidth, int guessedDose, int doses)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(halfWidth);
        ArgumentOutOfRangeException.ThrowIfLessThan(guessedDose, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(guessedDose, doses);
        if (!(targetRate - halfWidth > 0 && targetRate + halfWidth < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(targetRate), targetRate, $"The interval of {halfWidth} around the target leaves (0, 1).");
        }

        double stretch = Elementary.Log(targetRate - halfWidth) / Elementary.Log(targetRate + halfWidth);
        var skeleton = new double[doses];
        for (int dose = 1; dose <= doses; dose++)
        {
            skeleton[dose - 1] = Elementary.Exp(Elementary.Log(targetRate) * Elementary.Pow(stretch, guessedDose - dose));
        }

        return skeleton;
    }
}
