using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Twins;
using TrialTwin.Web.Tests.Rendering;
using TrialTwin.Web.Twins;

namespace TrialTwin.Web.Tests.Twins;

public sealed class TwinSummaryTests
{
    private static readonly TwinResult Sample = SampleStudy.Result.Prepared.Twins;

    [Theory, Trait("Requirement", "REQ-PAGE-8")]
    [InlineData(0, "every virtual patient was solved")]
    [InlineData(3, "3 virtual patients could not be solved and are left out")]
    public async Task Twins_NumericalFailures_AreCounted(int failures, string words) =>
        Assert.Contains(words, await Render(Sample with { Failures = failures }), StringComparison.Ordinal);

    [Fact, Trait("Requirement", "REQ-PAGE-8")]
    public async Task Twins_CalibrationAndCheck_AreToldApart()
    {
        var words = await Render(Sample);

        Assert.Contains("Calibrated on Rogers 1998", words, StringComparison.Ordinal);
        Assert.Contains("checked on Burns 1999, not used for calibration", words, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-8")]
    public async Task Twins_WithoutSecondTrial_SayThatNothingChecksThem()
    {
        var words = await Render(Sample with { EffectChecks = [Sample.EffectChecks[0]] });

        Assert.Contains("no second trial checks it", words, StringComparison.Ordinal);
    }

    private static async Task<string> Render(TwinResult twins) =>
        (await PageRenderer.RenderAsync<TwinSummary>("/x", (nameof(TwinSummary.Twins), twins))).Body!.TextContent;
}
