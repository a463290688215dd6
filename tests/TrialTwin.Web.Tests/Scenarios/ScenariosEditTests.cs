using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using TrialTwin.Studies.Users;
using TrialTwin.Web.Scenarios;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;
using TrialTwin.Web.Users;

namespace TrialTwin.Web.Tests.Scenarios;

public sealed class ScenariosEditTests
{
    [Fact, Trait("Requirement", "REQ-WEB-5")]
    public async Task Form_OfTheScenarios_OffersNoRemovalAndNoEffectForTheOnlyNull()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        var only = Assert.Single(study.Draft.Scenarios, scenario => scenario.IsNull);

        var page = await RenderAsync(shelf, study.Id);

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

    private static async Task<IDocument> RenderAsync(StudyShelf shelf, string studyId)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IJSRuntime, NoScript>()
            .AddSingleton<NavigationManager>(new FixedAddress($"/studies/{studyId}/scenarios/edit"))
            .AddSingleton<AuthenticationStateProvider>(new Entered())
            .AddSingleton(TimeProvider.System)
            .AddSingleton(shelf.Catalog)
            .AddSingleton<SignedIn>()
            .BuildServiceProvider();
        await using var renderer = new PageRenderer(services);
        return await renderer.RenderAsync<ScenariosEdit>((nameof(ScenariosEdit.StudyId), studyId));
    }

    private sealed class Entered : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(PersonClaims.Principal(new LogIn(StudyShelf.Ada, "session", DateTimeOffset.MaxValue))));
    }
}
