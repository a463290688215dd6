using Microsoft.AspNetCore.Components;
using TrialTwin.Reports.Figures;
using TrialTwin.Web.Shared;

namespace TrialTwin.Web.Plots;

/// <summary>A figure with its table twin and its exports; the chosen view and scale stand in the address.</summary>
public sealed partial class FigureView
{
    private static readonly string[] Views = ["Graph", "Table"];
    private static readonly string[] Scales = ["Linear", "Log"];

    private PlotView? plot;

    [Parameter, EditorRequired]
    public Figure Figure { get; set; } = null!;

    /// <summary>Name of the view in the address; the figure's id unless the page draws one of several figures here.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>Whether the reader may choose a logarithmic y axis; every value must then be positive.</summary>
    [Parameter]
    public bool MayBeLogarithmic { get; set; }

    /// <summary>What stands below the figure, such as a reading aid.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string TitleId => $"{Figure.Id}-title";

    private string ViewParameter => Name ?? Figure.Id;

    private string ScaleParameter => $"{ViewParameter}-scale";

    private string View => Tabs.Choice(Views, Address.Query(ViewParameter));

    private string Scale => Tabs.Choice(Scales, Address.Query(ScaleParameter));

    private bool ShowsTable => View == Views[1];

    private Figure Shown =>
        Scale == Scales[1] ? Figure with { Y = Figure.Y with { Scale = AxisScale.Logarithmic, Minimum = null } } : Figure;

    private Task SaveSvg() => plot?.SaveImageAsync("svg") ?? Task.CompletedTask;

    private Task SavePng() => plot?.SaveImageAsync("png") ?? Task.CompletedTask;
}
