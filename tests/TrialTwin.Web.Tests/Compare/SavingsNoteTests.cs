using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Web.Compare;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Compare;

public sealed class SavingsNoteTests
{
    [Fact, Trait("Requirement", "REQ-PAGE-11")]
    public async Task Savings_ObservedIntervalHoldsZero_IsNotDemonstrated()
    {
        var comparison = new ComparisonResult(0.9, [],
        [
            Saving(2, -6, 10, SavingEvidence.Observed),
            Saving(12, 5, 19, SavingEvidence.Observed),
            Saving(16, -1, 18, SavingEvidence.Assumed),
        ]);

        var page = await PageRenderer.RenderAsync<SavingsNote>("/x", (nameof(SavingsNote.Comparison), comparison));

        Assert.Contains("1 of 2 observed savings include zero", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("which is not zero", page.Body.TextContent, StringComparison.Ordinal);
    }

    private static SavingRow Saving(double value, double lower, double upper, SavingEvidence evidence) =>
        new("s", "v", DropoutStrategy.TreatmentPolicy, AnalysisMethod.AncovaWithScore, AnalysisMethod.Ancova, new IntervalEstimate(value, lower, upper), evidence);
}
