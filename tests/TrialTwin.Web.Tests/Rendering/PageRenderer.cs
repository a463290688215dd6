#pragma warning disable BL0006 // The render tree is what a renderer for tests must look into.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;

namespace TrialTwin.Web.Tests.Rendering;

/// <summary>Renders a component to HTML as a browser would first get it.</summary>
internal sealed class PageRenderer(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
{
    /// <summary>Renders with no more services than an address and a browser that runs no script.</summary>
    public static async Task<IDocument> RenderAsync<TComponent>(string address, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IJSRuntime, NoScript>()
            .AddSingleton<NavigationManager>(new FixedAddress(address))
            .BuildServiceProvider();
        await using var renderer = new PageRenderer(services);
        return await renderer.RenderAsync<TComponent>(parameters);
    }

    public Task<IDocument> RenderAsync<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        Dispatcher.InvokeAsync(async () =>
        {
            var given = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
            HtmlRootComponent root = BeginRenderingComponent(typeof(TComponent), given);
            await root.QuiescenceTask;
            await using var html = new StringWriter();
            root.WriteHtmlTo(html);
            return (IDocument)new HtmlParser().ParseDocument(html.ToString());
        });
}
