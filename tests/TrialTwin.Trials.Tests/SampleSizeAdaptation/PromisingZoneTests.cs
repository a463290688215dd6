using TrialTwin.Trials.SampleSizeAdaptation;

namespace TrialTwin.Trials.Tests.SampleSizeAdaptation;

[Trait("Requirement", "REQ-COMB-3")]
public sealed class PromisingZoneTests
{
    [Fact]
    public void SmallestConditionalPower_PublishedMehtaPocockRow_AgreesToPrintedDigits()
    {
        // Mehta and Pocock 2011, table 1: at most 1.5 times the planned size, target 80 %, looks at 25, 50 and 75 %.
        Assert.Equal(0.42, new PromisingZone(0.025, 0.8, 0.25, 1.5).SmallestConditionalPower(), 0.0051);
        Assert.Equal(0.41, new PromisingZone(0.025, 0.8, 0.5, 1.5).SmallestConditionalPower(), 0.0051);
        Assert.Equal(0.38, new PromisingZone(0.025, 0.8, 0.75, 1.5).SmallestConditionalPower(), 0.0051);
    }

    [Fact]
    public void FinalSize_OutsideTheZone_IsAsPlanned()
    {
        var zone = new PromisingZone(0.025, 0.9, 0.5, 2);

        Assert.Equal(1, zone.FinalSize(3));
        Assert.Equal(2, zone.FinalSize(0.5));
        Assert.InRange(zone.FinalSize(1.8), 1.01, 1.99);
    }
}
