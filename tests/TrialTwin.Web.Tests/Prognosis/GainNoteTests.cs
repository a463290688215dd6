using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Web.Prognosis;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Prognosis;

public sealed class GainNoteTests
{
    private static readonly PrognosisResult Sample = SampleStudy.Result.Prepared.Prognosis;

    [Fact, Trait("Requirement", "REQ-PAGE-6")]
    public async Task Gain_NotDemonstrated_IsNotCalledZero()
    {
        var note = await Render(Sample with { Verdict = GainVerdict.NotDemonstrated, Gain = new IntervalEstimate(0.01, -0.08, 0.11) });

        Assert.Contains("not demonstrated, which is not zero", note, StringComparison.Ordinal);
        Assert.Contains("−0.08 to 0.11", note, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-6")]
    public async Task Gain_Demonstrated_StandsWithItsInterval()
    {
        var note = await Render(Sample with { Verdict = GainVerdict.Demonstrated, Gain = new IntervalEstimate(0.12, 0.05, 0.19) });

        Assert.Contains("is demonstrated", note, StringComparison.Ordinal);
        Assert.Contains("0.050 to 0.190", note, StringComparison.Ordinal);
    }

    private static async Task<string> Render(PrognosisResult prognosis) =>
        (await PageRenderer.RenderAsync<GainNote>("/x", (nameof(GainNote.Prognosis), prognosis))).Body!.TextContent;
}
