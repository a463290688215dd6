using TrialTwin.Reports.Tables;
using TrialTwin.Web.Shared;
using TrialTwin.Web.Tables;

namespace TrialTwin.Web.Tests.Tables;

public sealed class CellToneTests
{
    [Theory, Trait("Requirement", "REQ-PAGE-4")]
    [InlineData(1, Tone.Good)]
    [InlineData(1.5, Tone.Good)]
    [InlineData(1.9, Tone.Info)]
    [InlineData(2.5, Tone.Warn)]
    [InlineData(3.5, Tone.Bad)]
    public void FoldError_OfEachSize_HasItsTone(double fold, Tone tone) =>
        Assert.Equal(tone, CellTone.Of(new TableColumn("Fold error"), new TableCell("x", fold)));

    [Fact]
    public void Word_InAnotherColumn_IsNoJudgement() =>
        Assert.Null(CellTone.Of(new TableColumn("Source"), "observed"));
}
