using TrialTwin.Studies.Revisions;

namespace TrialTwin.Studies.Tests.Revisions;

public sealed class ProtocolDiffTests
{
    [Fact]
    [Trait("Requirement", "REQ-REP-13")]
    public void Between_TextWithAnApostropheAndAnAccent_ShowsItAsWritten()
    {
        var change = Assert.Single(ProtocolDiff.Between("""{"title":"Alzheimer's"}""", """{"title":"Sjögren's < 5"}"""));

        Assert.Equal(("\"Alzheimer's\"", "\"Sjögren's < 5\""), (change.Before, change.After));
    }
}
