using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// Futility bounds that spend the type II error (Pampallona, Tsiatis and Kim 2001). The drift is the one at which futility
/// and efficacy bounds meet at the last look, so that spending and power fit together.
/// </summary>
internal sealed class FutilitySpending
{
    private const double Tolerance = 1e-10;
    private const double LargestDrift = 20;

    /// <summary>Gap that stands for "the drift is too large": a futility bound has passed its efficacy bound early.</summary>
    private const double Passed = 50;

    private readonly SequentialPlan plan;
    private readonly InformationSchedule schedule;
    private readonly double[] betaSpent;
    private readonly double[] efficacy;
    private readonly double[] futility;
    private readonly double[]? alphaSpent;
    private readonly bool[] open;

    private FutilitySpending(SequentialPlan plan, ErrorSpendingFunction spending, bool[] open)
    {
        this.plan = plan;
        this.open = open;
        schedule = new InformationSchedule(plan.Fractions, 0, LargestDrift);
        betaSpent = spending.Cumulative(plan.Beta, plan.Fractions);
        alphaSpent = plan.BindingFutility && plan.Efficacy is EfficacyBoundary.Spending { Function: var alpha }
            ? alpha.Cumulative(plan.AlphaPerSide, plan.Fractions)
            : null;
        double[] none = [.. Enumerable.Repeat(double.NegativeInfinity, plan.Looks - 1)];
        efficacy = alphaSpent is null ? EfficacyBounds.Solve(plan, none) : new double[plan.Looks];
        futility = new double[plan.Looks];
    }

    /// <summary>Both boundaries of a test whose futility boundary spends the type II error.</summary>
    /// <exception cref="UnsolvableDesignException">No drift lets them meet at the last look.</exception>
    public static (SequentialTest Test, double Drift) Solve(SequentialPlan plan, ErrorSpendingFunction spending)
    {
        bool[] everywhere = [.. Enumerable.Repeat(true, plan.Looks)];
        if (plan.Sides == 1)
        {
            return new FutilitySpending(plan, spending, everywhere).Solve();
        }

        // A two-sided test has no futility bound at looks at which the one-sided test of half the level has a negative one.
        var half = plan with { Sides = 1, Alpha = plan.AlphaPerSide };
        var oneSided = new FutilitySpending(half, spending, everywhere).Solve().Test;
        bool[] stops = [.. oneSided.FutilityBounds.Select(bound => bound >= 0), true];
        return new FutilitySpending(plan, spending, stops).Solve();
    }

    private (SequentialTest Test, double Drift) Solve()
    {
        double drift = BracketedRoot.Find(Gap, 0, LargestDrift, Tolerance) ?? throw new UnsolvableDesignException(
            $"No effect lets a type II error of {plan.Beta} be spent by this function.", "Raise the power or choose another spending function.");
        Gap(drift);
        return (new SequentialTest(plan.Sides, plan.Fractions, efficacy, futility[..^1]), drift);
    }

    /// <summary>Futility less efficacy bound at the last look, when the type II error is spent under a drift.</summary>
    private double Gap(double drift)
    {
        var density = ContinuationDensity.Start(schedule);
        double spent = 0;
        for (int look = 0; look < plan.Looks; look++)
        {
            if (alphaSpent is not null)
            {
                if (BoundSearch.Upper(density, alphaSpent[look] - (look == 0 ? 0 : alphaSpent[look - 1])) is not { } bound)
                {
                    return Passed;
                }

                efficacy[look] = bound;
            }

            if (FutilityAt(density, look, betaSpent[look] - spent, drift) is not { } lower)
            {
                return Passed;
            }

            futility[look] = lower;
            if (open[look])
            {
                spent = betaSpent[look];
            }

            if (look < plan.Looks - 1)
            {
                if (lower >= efficacy[look])
                {
                    return Passed;
                }

                density = density.Next(EfficacyBounds.Region(plan, efficacy[look], lower));
            }
        }

        return futility[^1] - efficacy[^1];
    }

    private double? FutilityAt(ContinuationDensity density, int look, double probability, double drift)
    {
        if (!open[look])
        {
            return 0;
        }

        return plan.Sides == 1
            ? BoundSearch.Lower(density, probability, drift, drift * Math.Sqrt(plan.Fractions[look]))
            : BoundSearch.Wedge(density, probability, drift, LargestDrift);
    }
}
