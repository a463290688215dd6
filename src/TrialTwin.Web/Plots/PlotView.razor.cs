using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using TrialTwin.Reports.Figures;

namespace TrialTwin.Web.Plots;

/// <summary>
/// Draws a figure with plotly.js. The browser gets the figure in light and in dark colours, so that a change of theme needs
/// no answer from the server; new data are drawn into the plot that is there, without a flicker.
/// </summary>
public sealed partial class PlotView
{
    private ElementReference element;
    private IJSObjectReference? module;
    private string? drawn;

    [Parameter, EditorRequired]
    public Figure Figure { get; set; } = null!;

    private string Summary => $"{Figure.Title}. {Figure.Caption} The tab Table says the same in numbers.";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var light = PlotlyFigure.ToJson(Figure, FigureTheme.Light);
        if (light == drawn)
        {
            return;
        }

        drawn = light;
        try
        {
            module ??= await Script.InvokeAsync<IJSObjectReference>("import", AppUrls.PlotModule);
            await module.InvokeVoidAsync("draw", element, light, PlotlyFigure.ToJson(Figure, FigureTheme.Dark));
        }
        catch (JSDisconnectedException)
        {
            // The browser left while the plot was on its way.
        }
    }

    /// <summary>Saves the figure as a file of the browser, drawn for print: black on white, whatever the theme.</summary>
    /// <param name="format">"svg" or "png".</param>
    public async Task SaveImageAsync(string format)
    {
        if (module is not null)
        {
            var print = PlotlyFigure.ToJson(Figure, FigureTheme.Print);
            await module.InvokeVoidAsync("saveImage", print, format, Figure.Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (module is null)
        {
            return;
        }

        try
        {
            await module.InvokeVoidAsync("remove", element);
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // Nothing is left to clear.
        }
    }
}
