using TrialTwin.Web.Scenarios;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Scenarios;

public sealed class ScenariosEditTests
{
    [Fact, Trait("Requirement", "REQ-WEB-5")]
    public async Task Form_OfTheScenarios_OffersNoRemovalAndNoEffectForTheOnlyNull()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        var only = Assert.Single(study.Draft.Scenarios, scenario => scenario.IsNull);

        var page = await FormRenderer.RenderAsync<ScenariosEdit>(shelf, study.Id);

        var forms = page.QuerySelectorAll("fieldset.card").ToList();
        Assert.Equal(study.Draft.Scenarios.Count, forms.Count);
        foreach (var (form, scenario) in forms.Zip(study.Draft.Scenarios))
        {
            var isNull = scenario.Id == only.Id;
            Assert.Equal(isNull ? 0 : 1, form.QuerySelectorAll("button[aria-label^='Remove scenario']").Length);
            Assert.Equal(isNull, form.TextContent.Contains("The null cannot be removed.", StringComparison.Ordinal));
            Assert.Equal(!isNull, form.TextContent.Contains("Drug effect", StringComparison.Ordinal));
        }
    }
}
