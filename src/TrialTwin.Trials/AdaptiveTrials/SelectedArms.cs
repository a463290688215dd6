namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Applies a selection rule to the hypotheses under test.</summary>
internal static class SelectedArms
{
    /// <summary>Bits of the hypotheses that go on.</summary>
    public static uint Of(ArmSelection selection, TrialMeans means, uint open)
    {
        uint kept = 0;
        double largest = Largest(means, open);
        for (uint rest = open; rest != 0; rest &= rest - 1)
        {
            int hypothesis = System.Numerics.BitOperations.TrailingZeroCount(rest);
            double effect = means.Effect(hypothesis);
            bool goesOn = selection.Rule switch
            {
                SelectionRule.Best => Better(means, open, hypothesis) == 0,
                SelectionRule.RBest => Better(means, open, hypothesis) < selection.Number,
                SelectionRule.Epsilon => largest - effect <= selection.Margin,
                SelectionRule.DropTheLoser => Better(means, open, hypothesis) < System.Numerics.BitOperations.PopCount(open) - 1 || (open & (open - 1)) == 0,
                _ => true,
            };
            if (goesOn && !(effect <= selection.Threshold))
            {
                kept |= 1u << hypothesis;
            }
        }

        return kept;
    }

    /// <summary>Hypotheses under test with a larger effect; of equal ones the first counts as larger.</summary>
    private static int Better(TrialMeans means, uint open, int hypothesis)
    {
        double effect = means.Effect(hypothesis);
        int better = 0;
        for (uint rest = open; rest != 0; rest &= rest - 1)
        {
            int other = System.Numerics.BitOperations.TrailingZeroCount(rest);
            double theirs = means.Effect(other);
            better += theirs > effect || (theirs == effect && other < hypothesis) ? 1 : 0;
        }

        return better;
    }

    private static double Largest(TrialMeans means, uint open)
    {
        double largest = double.NegativeInfinity;
        for (uint rest = open; rest != 0; rest &= rest - 1)
        {
            largest = Math.Max(largest, means.Effect(System.Numerics.BitOperations.TrailingZeroCount(rest)));
        }

        return largest;
    }
}
