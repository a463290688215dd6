using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>
/// Exact single-stage designs. Because counts are whole, the power of the exact test goes up and down with the number of
/// patients: a few more patients can cost power.
/// </summary>
public static class SingleStageSearch
{
    /// <summary>Responders from which the exact test rejects; one more than the patients when no count does.</summary>
    /// <param name="patients">At least 1.</param>
    /// <param name="nullRate">Between 0 and 1.</param>
    /// <param name="alphaOneSided">Between 0 and 1.</param>
    public static int CriticalCount(int patients, double nullRate, double alphaOneSided)
    {
        int count = patients + 1;
        double tail = 0;
        for (int responders = patients; responders >= 0; responders--)
        {
            tail += BinomialDistribution.Probability(responders, patients, nullRate);
            if (tail > alphaOneSided)
            {
                break;
            }

            count = responders;
        }

        return count;
    }

    /// <summary>Power of the exact test.</summary>
    /// <param name="plan">Rates and error; its power is not looked at.</param>
    /// <param name="patients">At least 1.</param>
    public static double Power(SingleArmPlan plan, int patients)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return BinomialDistribution.UpperTail(CriticalCount(patients, plan.NullRate, plan.AlphaOneSided), patients, plan.AlternativeRate);
    }

    /// <summary>The smallest trial with the power, and the smallest from which on every larger one has it too.</summary>
    /// <param name="plan">Rates and errors.</param>
    /// <param name="mostPatients">Where the search ends.</param>
    /// <exception cref="UnsolvableDesignException">No trial of up to that size has the power.</exception>
    public static (SingleArmDesign Smallest, SingleArmDesign? Lasting) Find(SingleArmPlan plan, int mostPatients)
    {
        ArgumentNullException.ThrowIfNull(plan);
        bool[] enough = [.. Enumerable.Range(1, mostPatients).Select(patients => Power(plan, patients) >= plan.Power)];
        int smallest = 1 + Array.IndexOf(enough, true);
        if (smallest == 0)
        {
            throw new UnsolvableDesignException(
                $"No single-stage trial of up to {mostPatients} patients has a power of {plan.Power}.",
                "Allow more patients, a larger error or less power.");
        }

        int lasting = 2 + Array.LastIndexOf(enough, false);
        return (Design(smallest), lasting <= mostPatients ? Design(lasting) : null);

        SingleArmDesign Design(int patients) => SingleArmDesign.SingleStage(patients, CriticalCount(patients, plan.NullRate, plan.AlphaOneSided));
    }
}
