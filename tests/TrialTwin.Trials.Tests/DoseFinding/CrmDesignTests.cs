using TrialTwin.Trials.DoseFinding;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-2")]
public sealed class CrmDesignTests
{
    [Fact]
    public void Analyse_NoPatients_GivesThePrior()
    {
        var result = new CrmDesign([0.1, 0.25, 0.4], 0.25).Analyse([default, default, default]);

        Assert.Equal(0, result.Beta, 1e-9);
        Assert.Equal(2, result.RecommendedDose);
    }

    [Fact]
    public void Analyse_ManyPatients_FindsTheObservedRate()
    {
        var result = new CrmDesign([0.1, 0.25, 0.4], 0.25).Analyse([default, new DoseTally(100_000, 40_000), default]);

        Assert.Equal(0.4, result.Rates[1], 1e-4);
        Assert.Equal(1, result.RecommendedDose);
    }
}
