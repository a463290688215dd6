using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Tests.Multiplicity;

[Trait("Requirement", "REQ-MULT-3")]
public sealed class StepUpTests
{
    [Fact]
    public void Hochberg_IndependentByHand_AdjustsFromTheLargest()
    {
        // By the definition: 0.045, min(0.045, 2 x 0.03), min(.., 3 x 0.02), min(.., 4 x 0.01), as R's p.adjust.
        var result = HochbergTest.Analyse([0.01, 0.045, 0.03, 0.02], 0.05);

        Assert.Equal([0.04, 0.045, 0.045, 0.045], result.AdjustedPValues, (a, b) => Math.Abs(a - b) < 1e-15);
        Assert.All(result.Rejected, Assert.True);
    }

    [Fact]
    public void ClosedSimes_AnyPValues_IsBetweenHochbergAndTheRawPValues()
    {
        double[] p = [0.012, 0.02, 0.024, 0.4, 0.03];

        var hommel = ClosedTest.Analyse(new SimesIntersection(), p, 0.05).AdjustedPValues;
        var hochberg = HochbergTest.Analyse(p, 0.05).AdjustedPValues;

        for (int i = 0; i < p.Length; i++)
        {
            Assert.InRange(hommel[i], p[i], hochberg[i] + 1e-15);
        }
    }
}
