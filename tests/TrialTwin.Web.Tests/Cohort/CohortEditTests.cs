using TrialTwin.Web.Cohort;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Cohort;

[Trait("Requirement", "REQ-WEB-12")]
public sealed class CohortEditTests
{
    [Fact]
    public async Task Form_OfTheCohort_ShowsEveryFieldWithItsRangeAndWhatIsWrong()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await shelf.EditAsync(study, p => p with { Cohort = p.Cohort with { FidelityFolds = 1 } });

        var page = await FormRenderer.RenderAsync<CohortEdit>(shelf, study.Id);

        Assert.Equal(["5000", "1"], page.Inputs().Select(input => input.GetAttribute("value")));
        Assert.All(page.Inputs(), input => Assert.True(input.HasLabel()));
        Assert.Contains("100 to 100000", page.FieldOf("cohort.displayPatients").TextContent, StringComparison.Ordinal);
        Assert.Equal("", page.ProblemsOf("cohort.displayPatients"));
        Assert.Contains("Give a number from 2 to 20.", page.ProblemsOf("cohort.fidelityFolds"), StringComparison.Ordinal);
    }
}
