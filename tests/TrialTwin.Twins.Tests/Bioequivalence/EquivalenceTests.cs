using TrialTwin.Twins.Bioequivalence;

namespace TrialTwin.Twins.Tests.Bioequivalence;

public sealed class EquivalenceTests
{
    private static readonly double[] Reference = [100, 150, 80, 120, 200, 95, 130], Test = [95, 160, 70, 118, 190, 99, 121];

    [Fact]
    [Trait("Requirement", "REQ-BE-1")]
    public void Intervals_IndependentLinearModelsOfR_Agree()
    {
        // R 4.2.2: lm(log(y) ~ subject + period + treatment), t.test(var.equal = TRUE) and t.test of differences, 90 %; odd places take the reference first.
        var differences = Test.Zip(Reference, (test, reference) => Math.Log(test / reference)).ToList();
        Assert(0.9766238799, 0.9469210146, 1.0072584599, EquivalenceInterval.OfCrossover([.. differences.Where((_, i) => i % 2 == 0)], [.. differences.Where((_, i) => i % 2 == 1)]));
        Assert(0.9692141927, 0.9221640960, 1.0186648509, EquivalenceInterval.OfPairs(differences));
        var group = EquivalenceInterval.OfGroups([.. Reference.Skip(4).Select(x => Math.Log(x))], [.. Test.Take(4).Select(x => Math.Log(x))]);
        Assert(Math.Sqrt(group.Lower90 * group.Upper90), 0.4506325678, 1.3607905143, group);
    }

    [Theory]
    [Trait("Requirement", "REQ-BE-2")]
    [InlineData(30, 40, 0.95, 0.815845)]
    [InlineData(30, 40, 1.25, 0.05)]
    [InlineData(20, 20, 0.9, 0.564999)]
    public void Trials_IndependentExactPower_IsMetWithinMonteCarloError(double cv, int subjects, double ratio, double power)
    {
        // Power of two one-sided tests, R 4.2.2 integrate() over the chi-square density of the variance.
        const int Count = 4000;
        var pool = Enumerable.Range(0, subjects).Select(i => new EquivalenceLogs(0.1 * i, (0.1 * i) + Math.Log(ratio))).ToList();
        var simulation = new TrialSimulation(new EquivalenceTrials(EquivalenceDesign.Crossover, subjects, Count, cv, cv), 11);
        var within = Enumerable.Range(0, Count).Count(trial => simulation.Simulate(pool, trial, 0, cv).IsWithin(0.8, 1.25)) / (double)Count;
        Xunit.Assert.InRange(within, power - (3 * Math.Sqrt(power * (1 - power) / Count)), power + (3 * Math.Sqrt(power * (1 - power) / Count)));
    }

    [Fact]
    [Trait("Requirement", "REQ-BE-2")]
    public void ParallelTrial_WithoutSpreadBetweenOccasions_IsTheComparisonOfItsGroups()
    {
        var pool = Enumerable.Range(0, 8).Select(i => new EquivalenceLogs(i, i + 0.1)).ToList();
        var interval = new TrialSimulation(new EquivalenceTrials(EquivalenceDesign.Parallel, 8, 1, 0, 0), 5).Simulate(pool, 0, 0, 0);

        // All eight subjects are drawn, so that both groups' sums add up to that of the pool.
        var test = Math.Log(interval.Ratio);
        Xunit.Assert.InRange(test, -4, 4.2);
        Xunit.Assert.True(interval.Upper90 / interval.Lower90 > 2);
    }

    private static void Assert(double ratio, double lower, double upper, EquivalenceInterval interval)
    {
        Xunit.Assert.Equal(ratio, interval.Ratio, 1e-9);
        Xunit.Assert.Equal(lower, interval.Lower90, 1e-9);
        Xunit.Assert.Equal(upper, interval.Upper90, 1e-9);
    }
}
