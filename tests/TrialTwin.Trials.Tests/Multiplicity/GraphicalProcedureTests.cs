using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Tests.Multiplicity;

[Trait("Requirement", "REQ-MULT-1")]
public sealed class GraphicalProcedureTests
{
    [Fact]
    public void Analyse_HolmGraph_EqualsClosedBonferroni()
    {
        double[] p = [0.011, 0.3, 0.004, 0.02, 0.013];

        var holm = GraphicalProcedure.Analyse(TestGraph.Holm(5), p, 0.05).Test;

        Assert.Equal(ClosedTest.Analyse(new BonferroniIntersection(), p, 0.05).AdjustedPValues, holm.AdjustedPValues, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([false, false, true, false, false], GraphicalProcedure.Analyse(TestGraph.Bonferroni(5), p, 0.05).Test.Rejected);
    }

    [Fact]
    public void Analyse_FixedSequence_StopsAtTheFirstThatFails()
    {
        var result = GraphicalProcedure.Analyse(TestGraph.FixedSequence(4), [0.01, 0.02, 0.03, 0.001], 0.025);

        Assert.Equal([true, true, false, false], result.Test.Rejected);
        Assert.Equal([0.025, 0, 0, 0], result.Steps[0].LocalAlphas);
        Assert.Equal([0, 0, 0.025, 0], result.Steps[2].LocalAlphas);
    }

    [Fact]
    public void Analyse_Fallback_PassesTheShareOn()
    {
        // The second hypothesis is tested at 0.025 x (0.5 + 0.3), the third at its own 0.2 alone.
        var result = GraphicalProcedure.Analyse(TestGraph.Fallback([0.5, 0.3, 0.2]), [0.012, 0.021, 0.004], 0.025).Test;

        Assert.Equal([true, false, true], result.Rejected);
    }

    [Fact]
    public void Graph_WithMoreThanItsShare_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new TestGraph([0.6, 0.6], [[0, 1], [1, 0]]));
        Assert.Throws<ArgumentException>(() => new TestGraph([0.5, 0.5], [[0, 1.1], [1, 0]]));
        Assert.Throws<ArgumentException>(() => new TestGraph([0.5, 0.5], [[0.5, 0.5], [1, 0]]));
        Assert.Throws<ArgumentException>(() => GraphicalProcedure.Analyse(TestGraph.Holm(2), [0.1, 1.2], 0.025));
    }
}
