using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using TrialTwin.Studies.Users;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Users;

namespace TrialTwin.Web.Tests.Rendering;

/// <summary>Renders the form of a study's draft for somebody who is in.</summary>
internal static class FormRenderer
{
    /// <typeparam name="TForm">Page with the parameter StudyId.</typeparam>
    public static async Task<IDocument> RenderAsync<TForm>(StudyShelf shelf, string studyId)
        where TForm : IComponent
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IJSRuntime, NoScript>()
            .AddSingleton<NavigationManager>(new FixedAddress($"/studies/{studyId}"))
            .AddSingleton<AuthenticationStateProvider>(new Entered())
            .AddSingleton(TimeProvider.System)
            .AddSingleton(shelf.Catalog)
            .AddSingleton<SignedIn>()
            .BuildServiceProvider();
        await using var renderer = new PageRenderer(services);
        return await renderer.RenderAsync<TForm>(("StudyId", studyId));
    }

    private sealed class Entered : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(PersonClaims.Principal(new LogIn(StudyShelf.Ada, "session", DateTimeOffset.MaxValue))));
    }
}
