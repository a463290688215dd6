using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Web.ControlArm;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.ControlArm;

public sealed class ShrinkNoteTests
{
    [Fact, Trait("Requirement", "REQ-PAGE-7")]
    public async Task Shrink_RangeHoldsNoSaving_IsNotSupported()
    {
        var note = await Render(-9.2, 1.4, 12.1);

        Assert.Contains("not supported", note, StringComparison.Ordinal);
        Assert.Contains("between −9 % and 12 %", note, StringComparison.Ordinal);
        Assert.Contains("no saving at all", note, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-7")]
    public async Task Shrink_EveryObservedLimitSaves_IsSupported()
    {
        var note = await Render(4, 11, 19);

        Assert.Contains("is supported", note, StringComparison.Ordinal);
        Assert.DoesNotContain("no saving at all", note, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-7")]
    public async Task Shrink_AssumedSaving_DoesNotCountAsObserved()
    {
        var note = await Render(-9.2, 1.4, 12.1);

        Assert.DoesNotContain("40 %", note, StringComparison.Ordinal);
    }

    private static async Task<string> Render(params double[] observed)
    {
        var sizes = observed.Select(saving => Size(saving, SavingEvidence.Observed)).Append(Size(40, SavingEvidence.Assumed));
        var result = new ControlArmResult(160, [.. sizes], []);
        return (await PageRenderer.RenderAsync<ShrinkNote>("/x", (nameof(ShrinkNote.Result), result))).Body!.TextContent;
    }

    private static ControlArmSize Size(double saving, SavingEvidence evidence) => new("x", 0.1, 480, null, saving, evidence);
}
