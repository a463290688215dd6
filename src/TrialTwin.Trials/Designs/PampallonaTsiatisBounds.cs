using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// Bounds of Pampallona and Tsiatis's family: efficacy c1 t^(Delta1 - 1/2), futility drift √t - c0 t^(Delta0 - 1/2) with
/// drift = c0 + c1, so that both meet at the last look. c1 keeps the type I error and c0 the power.
/// </summary>
internal sealed class PampallonaTsiatisBounds
{
    private const double Tolerance = 1e-10;
    private const double LargestScale = 10;

    private readonly SequentialPlan plan;
    private readonly double[] efficacyShape;
    private readonly double[] futilityShape;

    private PampallonaTsiatisBounds(SequentialPlan plan, EfficacyBoundary.PampallonaTsiatis family)
    {
        this.plan = plan;
        efficacyShape = [.. plan.Fractions.Select(fraction => Elementary.Pow(fraction, family.Delta1 - 0.5))];
        futilityShape = [.. plan.Fractions.Select(fraction => Elementary.Pow(fraction, family.Delta0 - 0.5))];
    }

    /// <exception cref="UnsolvableDesignException">No member of the family has the errors asked for.</exception>
    public static (SequentialTest Test, double Drift) Solve(SequentialPlan plan, EfficacyBoundary.PampallonaTsiatis family)
    {
        var bounds = new PampallonaTsiatisBounds(plan, family);
        double c0 = BracketedRoot.Find(bounds.MissingPower, 0, LargestScale, Tolerance) ?? throw Unsolvable(plan);
        double c1 = bounds.EfficacyScale(c0);
        return (bounds.Test(c1, c0), c0 + c1);
    }

    private double MissingPower(double c0)
    {
        double c1 = EfficacyScale(c0);
        var reached = Test(c1, c0).Probabilities(c0 + c1);
        return 1 - plan.Beta - (plan.Sides == 1 ? reached.Upper : reached.Rejection);
    }

    private double EfficacyScale(double c0)
    {
        double Excess(double c1)
        {
            var test = Test(c1, c0);
            return (plan.BindingFutility ? test : test.WithoutFutility()).Probabilities(0).Rejection - plan.Alpha;
        }

        return BracketedRoot.Find(Excess, 0, LargestScale, Tolerance) ?? throw Unsolvable(plan);
    }

    private SequentialTest Test(double c1, double c0)
    {
        double[] efficacy = [.. efficacyShape.Select(shape => c1 * shape)];
        double[] futility = [.. efficacy.Take(plan.Looks - 1).Select((bound, look) => Futility(look, bound, c1, c0))];
        return new SequentialTest(plan.Sides, plan.Fractions, efficacy, futility);
    }

    private double Futility(int look, double efficacy, double c1, double c0)
    {
        double bound = Math.Min(efficacy, ((c0 + c1) * Math.Sqrt(plan.Fractions[look])) - (c0 * futilityShape[look]));
        return plan.Sides == 2 ? Math.Max(0, bound) : bound;
    }

    private static UnsolvableDesignException Unsolvable(SequentialPlan plan) => new(
        $"No member of Pampallona and Tsiatis's family has the errors {plan.Alpha} and {plan.Beta}.", "Change the shape parameters or the power.");
}
