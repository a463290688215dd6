namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>
/// Simon's two-stage designs (Controlled Clinical Trials 1989;10:1-10) by complete enumeration: among all designs that keep
/// both errors, the optimal one expects the fewest patients under the null rate, and the minimax one has the smallest maximum
/// and, among those, expects the fewest.
/// </summary>
public static class SimonSearch
{
    /// <summary>Both designs.</summary>
    /// <param name="plan">Rates and errors.</param>
    /// <param name="mostPatients">Largest number of patients that is looked at, at least 2.</param>
    /// <exception cref="UnsolvableDesignException">No two-stage design of up to that size keeps both errors.</exception>
    public static (SingleArmDesign Optimal, SingleArmDesign Minimax) Find(SingleArmPlan plan, int mostPatients)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostPatients, 2);
        var tables = new BinomialTables(plan, mostPatients);
        SingleArmDesign? optimal = null;
        SingleArmDesign? minimax = null;
        double fewest = double.PositiveInfinity;
        for (int patients = 2; patients <= mostPatients; patients++)
        {
            for (int first = 1; first < patients && first < fewest; first++)
            {
                for (int futility = 0; futility < first && tables.GoesOn(first, futility) >= plan.Power; futility++)
                {
                    double expected = tables.ExpectedPatients(first, futility, patients);
                    if (expected < fewest && Bound(plan, tables, (first, futility, patients)) is { } efficacy)
                    {
                        fewest = expected;
                        optimal = SingleArmDesign.TwoStage(first, futility, patients, efficacy);
                    }
                }
            }

            minimax ??= optimal;
        }

        return optimal is not null && minimax is not null
            ? (optimal, minimax)
            : throw new UnsolvableDesignException(
                $"No two-stage trial of up to {mostPatients} patients has a power of {plan.Power}.",
                "Allow more patients, a larger error or less power.");
    }

    /// <summary>Responders from which the design rejects within its type I error; null when it then lacks power.</summary>
    private static int? Bound(SingleArmPlan plan, BinomialTables tables, (int First, int Futility, int Patients) design)
    {
        // The error falls as the bound rises: halving finds the smallest bound that keeps it.
        int lower = design.Futility + 1;
        int upper = design.Patients + 1;
        while (lower < upper)
        {
            int middle = (lower + upper) / 2;
            (lower, upper) = tables.Null.Rejection(design, middle) <= plan.AlphaOneSided ? (lower, middle) : (middle + 1, upper);
        }

        return tables.Alternative.Rejection(design, lower) >= plan.Power ? lower : null;
    }
}
