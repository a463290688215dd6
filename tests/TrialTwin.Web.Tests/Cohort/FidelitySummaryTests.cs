using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Web.Cohort;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Cohort;

public sealed class FidelitySummaryTests
{
    private static readonly CohortResult Sample = SampleStudy.Result.Prepared.Cohort;

    [Fact, Trait("Requirement", "REQ-PAGE-9")]
    public async Task Fidelity_SomethingNotCovered_IsNamed()
    {
        var rows = Sample.Fidelity.Select((row, i) => row with { Covered = i != 1 }).ToList();

        var words = await Render(Sample with { Fidelity = rows });

        Assert.Contains($"{rows.Count - 1} of {rows.Count} properties are covered", words, StringComparison.Ordinal);
        Assert.Contains(rows[1].Quantity, words, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-9")]
    public async Task Fidelity_AllCovered_SaysSo()
    {
        var rows = Sample.Fidelity.Select(row => row with { Covered = true }).ToList();

        Assert.Contains($"All {rows.Count} properties are covered", await Render(Sample with { Fidelity = rows }), StringComparison.Ordinal);
    }

    private static async Task<string> Render(CohortResult cohort) =>
        (await PageRenderer.RenderAsync<FidelitySummary>("/x", (nameof(FidelitySummary.Cohort), cohort))).Body!.TextContent;
}
