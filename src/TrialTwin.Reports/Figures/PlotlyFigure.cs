using System.Text.Json.Nodes;

namespace TrialTwin.Reports.Figures;

/// <summary>Writes a figure as plotly.js wants it: an object with <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
public static class PlotlyFigure
{
    /// <summary>The figure as JSON for <c>Plotly.newPlot(element, data, layout, config)</c>.</summary>
    public static string ToJson(Figure figure, FigureTheme theme)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var palette = FigurePalette.Of(theme);
        var traces = new PlotlyTraces(palette, figure);
        var data = new JsonArray();
        foreach (var trace in figure.Series.SelectMany(traces.Of))
        {
            data.Add(trace);
        }

        return new JsonObject
        {
            ["data"] = data,
            ["layout"] = new PlotlyLayout(palette, theme).Of(figure),
            ["config"] = Config(figure, theme),
        }.ToJsonString();
    }

    private static JsonObject Config(Figure figure, FigureTheme theme) => new()
    {
        ["displaylogo"] = false,
        ["responsive"] = theme != FigureTheme.Print,
        ["staticPlot"] = theme == FigureTheme.Print,
        ["displayModeBar"] = theme == FigureTheme.Print ? false : null,
        ["toImageButtonOptions"] = new JsonObject { ["format"] = "svg", ["filename"] = figure.Id },
        ["modeBarButtonsToRemove"] = new JsonArray("select2d", "lasso2d", "autoScale2d"),
    };
}
