using TrialTwin.Trials.Arms;
using TrialTwin.Web.Designs;
using TrialTwin.Web.Drafts;
using TrialTwin.Web.Scenarios;

namespace TrialTwin.Web.Tests.Drafts;

[Trait("Requirement", "REQ-WEB-3")]
public sealed class FieldTextTests
{
    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData(" 0,5 ", 0.5)]
    [InlineData("1e-3", 0.001)]
    [InlineData("half", null)]
    [InlineData("", null)]
    [InlineData("NaN", null)]
    public void Number_OfText_TakesPointAndComma(string text, double? expected) =>
        Assert.Equal(expected, FieldText.Number(text));

    [Fact]
    public void WholeNumbers_OfARatio_TakeColonsAndCommas()
    {
        Assert.Equal([2, 2, 1], FieldText.WholeNumbers("2 : 2:1"));
        Assert.Equal([300, 600], FieldText.WholeNumbers("300, 600"));
        Assert.Null(FieldText.WholeNumbers("300, many"));
    }

    [Fact]
    public void Doses_OfText_ComeBackAsTheyWere()
    {
        DoseStep[] steps = [new(0, 5), new(28, 10)];

        Assert.Equal(steps, DoseText.Read(DoseText.Show(steps)));
        Assert.Null(DoseText.Read("ten a day"));
    }

    [Fact]
    public void ScoreCorrelation_OfNothing_IsAsObserved()
    {
        Assert.Null(ScoreCorrelation.Read(" ")!.Value);
        Assert.Equal(0.3, ScoreCorrelation.Read("0.3")!.Value);
        Assert.Null(ScoreCorrelation.Read("some"));
    }

    [Fact]
    public void FreeId_OfATakenStem_GetsANumber() =>
        Assert.Equal("new-scenario-2", new[] { "new-scenario", "null" }.FreeId("new-scenario"));
}
