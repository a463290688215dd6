using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

public sealed class StageIntersectionTests
{
    /// <summary>The intersection tests of closed testing without stages, which have oracles of their own.</summary>
    [Theory]
    [Trait("Requirement", "REQ-ADAPT-2")]
    [InlineData(IntersectionKind.Dunnett)]
    [InlineData(IntersectionKind.Simes)]
    [InlineData(IntersectionKind.Bonferroni)]
    public void Z_OfThreeHypotheses_IsThatOfTheTestWithoutStages(IntersectionKind kind)
    {
        var request = Requests.SeveralArms(null, 10);
        request = request with { Testing = request.Testing with { Intersection = kind } };
        IIntersectionTest whole = kind switch
        {
            IntersectionKind.Dunnett => new DunnettIntersection(new DunnettDistribution([1, 1, 1])),
            IntersectionKind.Simes => new SimesIntersection(),
            _ => new BonferroniIntersection(),
        };
        var staged = new StageIntersection(request, 3);
        foreach (double largest in new[] { -1.23, 0.017, 1.5, 2.345, 3.99, 5.55 })
        {
            double[] z = [largest, largest - 0.2, -0.7 + (largest / 2)];
            Array.Sort(z, (a, b) => b.CompareTo(a));
            double expected = whole.PValue([0, 1, 2], [.. z.Select(NormalDistribution.UpperTail)]);

            Assert.Equal(1, NormalDistribution.UpperTail(staged.Z(z)) / expected, 1e-6);
        }
    }
}
