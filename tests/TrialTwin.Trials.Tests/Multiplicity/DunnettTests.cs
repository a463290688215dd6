using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Tests.Multiplicity;

[Trait("Requirement", "REQ-MULT-2")]
public sealed class DunnettTests
{
    [Fact]
    public void CriticalValue_PublishedDunnett1955Table_AgreesToPrintedDigits()
    {
        // Dunnett 1955, table 1a, one-sided 0.05: two and three arms with 10 and 20 degrees of freedom.
        Assert.Equal(2.15, Equal(2, 10).CriticalValue(0.05), 0.0051);
        Assert.Equal(2.34, Equal(3, 10).CriticalValue(0.05), 0.0051);
        Assert.Equal(2.03, Equal(2, 20).CriticalValue(0.05), 0.0051);
        Assert.Equal(2.19, Equal(3, 20).CriticalValue(0.05), 0.0051);
    }

    [Fact]
    public void UpperTail_OneArm_IsThatOfItsStatistic()
    {
        Assert.Equal(NormalDistribution.UpperTail(2.2), new DunnettDistribution([2]).UpperTail(2.2), 1e-13);
        Assert.Equal(StudentT.UpperTail(2.2, 7), new DunnettDistribution([0.5], 7).UpperTail(2.2), 1e-10);
    }

    [Fact]
    public void Closed_StepDown_IsNeverWeakerThanTheSingleStep()
    {
        var arms = Equal(3, 60);
        double[] p = [0.02, 0.007, 0.0125];

        var single = DunnettTest.Analyse(arms, p, 0.025);
        var closed = ClosedTest.Analyse(new DunnettIntersection(arms), p, 0.025);

        Assert.Equal([false, true, false], single.Rejected);
        Assert.Equal([true, true, true], closed.Rejected);
        Assert.Equal(single.AdjustedPValues[1], closed.AdjustedPValues[1], 1e-12);
    }

    [Fact]
    public void PValue_AtTheEdges_IsTheEdge()
    {
        Assert.Equal([0, 1], DunnettTest.Analyse(Equal(2), [0, 1], 0.025).AdjustedPValues);
    }

    private static DunnettDistribution Equal(int arms, double degreesOfFreedom = double.PositiveInfinity) =>
        new([.. Enumerable.Repeat(1.0, arms)], degreesOfFreedom);
}
