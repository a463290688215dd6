using TrialTwin.Trials.DoseFinding;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-1")]
public sealed class BoinDesignTests
{
    [Fact]
    public void Design_WithRatesOutOfOrder_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BoinDesign(0.3, 0.35, 0.42));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoinDesign.ForTarget(0.75));
    }
}
