using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Statistics.Tests.Descriptive;

[Trait("Requirement", "REQ-STAT-3")]
public sealed class RocAreaTests
{
    [Fact]
    public void Area_OfFewScores_FollowsItsDefinition()
    {
        // Six pairs: four won, one tied, one lost.
        var area = RocArea.Of([3, 2, 1.5], [1, 2]);

        Assert.Equal((4 + 0.5) / 6, area.Value, 1e-15);
    }

    [Fact]
    public void Area_OfGroupsThatShareNothing_IsOneWithoutError()
    {
        var area = RocArea.Of([3, 4], [1, 2]);

        Assert.Equal((1, 0), (area.Value, area.StandardError));
    }

    [Fact]
    public void KolmogorovSmirnov_OfFewValues_FollowsItsDefinition()
    {
        Assert.Equal(0.5, KolmogorovSmirnov.Distance([1, 2, 3, 4], [3, 3, 4, 5]), 1e-15);
        Assert.Equal(0, KolmogorovSmirnov.Distance([1, 2], [2, 1, 1, 2]));
    }
}
