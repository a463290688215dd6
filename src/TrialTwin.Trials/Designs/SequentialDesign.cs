using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Designs;

/// <summary>A group-sequential design: the test that a plan asks for, and what it costs against the fixed test.</summary>
public sealed class SequentialDesign
{
    private const double Tolerance = 1e-10;
    private const double LargestDrift = 40;

    private readonly double? spendingDrift;

    private SequentialDesign(SequentialPlan plan, SequentialTest test, double? spendingDrift)
    {
        this.spendingDrift = spendingDrift;
        Plan = plan;
        Test = test;
        Drift = DriftFor(1 - plan.Beta);
        FixedDrift = plan.Looks == 1 ? Drift : Create(plan with { Fractions = [1], Futility = new FutilityBoundary.None() }).Drift;
        InflationFactor = Drift * Drift / (FixedDrift * FixedDrift);
    }

    public SequentialPlan Plan { get; }

    public SequentialTest Test { get; }

    /// <summary>Mean of the z statistic at full information at which the design has its power.</summary>
    public double Drift { get; }

    /// <summary>The same of the fixed test.</summary>
    public double FixedDrift { get; }

    /// <summary>Largest information over that of the fixed test.</summary>
    public double InflationFactor { get; }

    /// <summary>Solves a plan.</summary>
    /// <exception cref="UnsolvableDesignException">There is no such design.</exception>
    public static SequentialDesign Create(SequentialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (test, spendingDrift) = plan.Looks == 1 ? (FixedTest(plan), null) : TestOf(plan);
        return new SequentialDesign(plan, test, spendingDrift);
    }

    /// <summary>Type I error spent up to each look, all sides together; futility bounds count only when they bind.</summary>
    public double[] CumulativeAlpha()
    {
        var null0 = (Plan.BindingFutility ? Test : Test.WithoutFutility()).Probabilities(0);
        return Cumulative(look => null0.UpperRejection[look] + null0.LowerRejection[look]);
    }

    /// <summary>
    /// Type II error spent up to each look, at the drift that the futility bounds were made for; empty when no function spends
    /// it. A two-sided test counts there a rejection on the wrong side as power, which makes its drift differ a little.
    /// </summary>
    public double[] CumulativeBeta()
    {
        if (spendingDrift is not { } drift)
        {
            return [];
        }

        var reached = Test.Probabilities(drift);
        double[] spent = Cumulative(look => reached.Futility[look]);
        spent[^1] = 1 - reached.Rejection;
        return spent;
    }

    /// <summary>What counts as power of a set of stopping probabilities.</summary>
    public double Power(StoppingProbabilities reached)
    {
        ArgumentNullException.ThrowIfNull(reached);
        return Plan.PowerOnBothSides ? reached.Rejection : reached.Upper;
    }

    /// <summary>Expected information at a drift over the information of the fixed test.</summary>
    public double ExpectedInformationRatio(double drift) =>
        InflationFactor * Test.Probabilities(drift).Expectation(Plan.Fractions);

    /// <summary>Drift, not below 0, at which the test has a given power.</summary>
    /// <exception cref="UnsolvableDesignException">Futility bounds keep the test from that power.</exception>
    public double DriftFor(double power) =>
        BracketedRoot.Find(drift => Power(Test.Probabilities(drift)) - power, 0, LargestDrift, Tolerance)
        ?? throw new UnsolvableDesignException(
            $"No effect gives this test a power of {power}.", "Lower the futility bounds, or ask for a power above the type I error.");

    private double[] Cumulative(Func<int, double> atLook)
    {
        var sums = new double[Plan.Looks];
        double sum = 0;
        for (int look = 0; look < sums.Length; look++)
        {
            sums[look] = sum += atLook(look);
        }

        return sums;
    }

    private static SequentialTest FixedTest(SequentialPlan plan) =>
        new(plan.Sides, [1], [-NormalDistribution.Quantile(plan.AlphaPerSide)], []);

    private static (SequentialTest Test, double? SpendingDrift) TestOf(SequentialPlan plan)
    {
        if (plan.Efficacy is EfficacyBoundary.PampallonaTsiatis family)
        {
            return PampallonaTsiatisBounds.Solve(plan, family);
        }

        if (plan.Futility is FutilityBoundary.Spending { Function: var spending })
        {
            return FutilitySpending.Solve(plan, spending);
        }

        double[] none = [.. Enumerable.Repeat(double.NegativeInfinity, plan.Looks - 1)];
        var futility = plan.Futility is FutilityBoundary.Fixed given ? given.Bounds : none;
        var efficacy = EfficacyBounds.Solve(plan, plan.BindingFutility ? futility : none);
        return (new SequentialTest(plan.Sides, plan.Fractions, efficacy, futility), null);
    }
}
