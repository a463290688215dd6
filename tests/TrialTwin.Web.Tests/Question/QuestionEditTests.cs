using TrialTwin.Web.Question;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Question;

[Trait("Requirement", "REQ-WEB-12")]
public sealed class QuestionEditTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_OfTheQuestion_ShowsWhichSignSpeaksForTheTreatment(bool lowerIsBetter)
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await shelf.EditAsync(study, p => p with { Endpoint = p.Endpoint with { LowerIsBetter = lowerIsBetter } });

        var page = await FormRenderer.RenderAsync<QuestionEdit>(shelf, study.Id);

        Assert.Equal(lowerIsBetter.ToString(), page.ChosenOf("endpoint.lowerIsBetter"));
        Assert.Equal([bool.TrueString, bool.FalseString], page.OptionsOf("endpoint.lowerIsBetter"));
        Assert.All(page.Inputs(), input => Assert.True(input.HasLabel()));
    }
}
