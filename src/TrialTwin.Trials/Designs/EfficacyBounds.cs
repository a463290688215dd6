using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Designs;

/// <summary>Efficacy bounds that keep the type I error, for futility bounds that are known (or not counted on).</summary>
internal static class EfficacyBounds
{
    private const double Tolerance = 1e-11;
    private const double LargestScale = 12;

    /// <param name="plan">With an efficacy boundary that is not Pampallona and Tsiatis's.</param>
    /// <param name="futility">Futility bounds to count on, one for each interim look.</param>
    /// <exception cref="UnsolvableDesignException">There are no such bounds.</exception>
    public static double[] Solve(SequentialPlan plan, IReadOnlyList<double> futility) => plan.Efficacy switch
    {
        EfficacyBoundary.Spending spending => Spend(plan, futility, spending.Function.Cumulative(plan.AlphaPerSide, plan.Fractions)),
        EfficacyBoundary.WangTsiatis shape => Scale(plan, futility, shape.Delta),
        EfficacyBoundary.HaybittlePeto peto => Complete(plan, futility, peto.InterimBound),
        _ => throw new ArgumentException($"{plan.Efficacy} has no efficacy bounds of its own.", nameof(plan)),
    };

    /// <summary>Where a trial goes on at an interim look.</summary>
    public static ContinuationRegion Region(SequentialPlan plan, double efficacy, double futility) => plan.Sides == 1
        ? ContinuationRegion.OneSided(futility, efficacy)
        : ContinuationRegion.TwoSided(efficacy, futility);

    private static double[] Spend(SequentialPlan plan, IReadOnlyList<double> futility, double[] spent)
    {
        var bounds = new double[plan.Looks];
        var density = ContinuationDensity.Start(new InformationSchedule(plan.Fractions, 0, 0));
        for (int look = 0; look < bounds.Length; look++)
        {
            bounds[look] = BoundSearch.Upper(density, spent[look] - (look == 0 ? 0 : spent[look - 1])) ?? throw TooFew(look);
            if (look < bounds.Length - 1)
            {
                density = density.Next(Region(plan, bounds[look], futility[look]));
            }
        }

        return bounds;
    }

    private static double[] Scale(SequentialPlan plan, IReadOnlyList<double> futility, double delta)
    {
        double[] shape = [.. plan.Fractions.Select(fraction => Elementary.Pow(fraction, delta - 0.5))];
        double Excess(double scale) => Error(plan, [.. shape.Select(value => scale * value)], futility) - plan.AlphaPerSide;
        double found = BracketedRoot.Find(Excess, 0, LargestScale, Tolerance)
            ?? throw new UnsolvableDesignException($"No boundary of this shape has a type I error of {plan.Alpha}.", "Lower the futility bounds.");
        return [.. shape.Select(value => found * value)];
    }

    private static double[] Complete(SequentialPlan plan, IReadOnlyList<double> futility, double interimBound)
    {
        var density = ContinuationDensity.Start(new InformationSchedule(plan.Fractions, 0, 0));
        double left = plan.AlphaPerSide;
        for (int look = 0; look < plan.Looks - 1; look++)
        {
            left -= density.UpperTail(interimBound, 0);
            density = density.Next(Region(plan, interimBound, futility[look]));
        }

        double last = (left > 0 ? BoundSearch.Upper(density, left) : null)
            ?? throw new UnsolvableDesignException(
                $"An interim bound of {interimBound} leaves no type I error for the last look.", "Raise the interim bound.");
        return [.. Enumerable.Repeat(interimBound, plan.Looks - 1), last];
    }

    /// <summary>Type I error on the upper side.</summary>
    private static double Error(SequentialPlan plan, double[] bounds, IReadOnlyList<double> futility)
    {
        var density = ContinuationDensity.Start(new InformationSchedule(plan.Fractions, 0, 0));
        double error = density.UpperTail(bounds[0], 0);
        for (int look = 1; look < bounds.Length; look++)
        {
            density = density.Next(Region(plan, bounds[look - 1], futility[look - 1]));
            error += density.UpperTail(bounds[look], 0);
        }

        return error;
    }

    private static UnsolvableDesignException TooFew(int look) => new(
        $"Too few trials reach look {look + 1} to spend its type I error there.", "Lower the futility bounds or spend less at this look.");
}
