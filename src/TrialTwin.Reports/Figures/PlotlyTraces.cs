using System.Text.Json.Nodes;

namespace TrialTwin.Reports.Figures;

/// <summary>Turns the series of a figure into plotly traces.</summary>
internal sealed class PlotlyTraces(FigurePalette palette, Figure figure)
{
    private readonly Layering layering = new(figure);

    public IEnumerable<JsonObject> Of(FigureSeries series) => series switch
    {
        LineSeries line => [Line(line)],
        BandSeries band => Band(band),
        PointSeries points => [Points(points)],
        IntervalSeries intervals => [Intervals(intervals)],
        BarSeries bars => [Bars(bars)],
        HeatMapSeries map => [HeatMap(map)],
        _ => throw new ArgumentException($"No drawing for {series.GetType().Name}.", nameof(series)),
    };

    private JsonObject Line(LineSeries line)
    {
        var style = palette.Style(line.Style);
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = line.Name,
            ["x"] = PlotlyNumbers.Array(line.X),
            ["y"] = PlotlyNumbers.Array(line.Y),
            ["line"] = new JsonObject
            {
                ["color"] = style.Colour,
                ["dash"] = style.Dash,
                ["width"] = 2,
                ["shape"] = line.Steps ? "hv" : "linear",
            },
        };
    }

    private IEnumerable<JsonObject> Band(BandSeries band)
    {
        yield return Edge(band, band.Lower, isUpper: false);
        yield return Edge(band, band.Upper, isUpper: true);
    }

    private JsonObject Edge(BandSeries band, IReadOnlyList<double> y, bool isUpper)
    {
        var style = palette.Style(band.Style);
        var edge = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = band.Name,
            ["x"] = PlotlyNumbers.Array(band.X),
            ["y"] = PlotlyNumbers.Array(y),
            ["line"] = new JsonObject { ["width"] = 0, ["color"] = style.Colour },
            ["hoverinfo"] = "skip",
            ["showlegend"] = isUpper,
        };
        if (isUpper)
        {
            edge["fill"] = "tonexty";
            edge["fillcolor"] = style.Translucent(band.Inner ? 0.35 : 0.18);
        }

        return edge;
    }

    private JsonObject Points(PointSeries points)
    {
        var style = palette.Style(points.Style);
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = points.Joined ? "lines+markers" : "markers",
            ["name"] = points.Name,
            ["x"] = PlotlyNumbers.Array(layering.X(points)),
            ["y"] = PlotlyNumbers.Array(points.Y),
            ["error_y"] = Bars(points.Y, points.Lower, points.Upper),
            ["marker"] = new JsonObject { ["color"] = style.Colour, ["symbol"] = style.Marker, ["size"] = layering.MarkerSize(points) },
            ["line"] = new JsonObject { ["color"] = style.Colour, ["dash"] = style.Dash, ["width"] = layering.LineWidth(points) },
        };
    }

    private JsonObject Intervals(IntervalSeries intervals)
    {
        var style = palette.Style(intervals.Style);
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["orientation"] = "h",
            ["offsetgroup"] = intervals.Name,
            ["name"] = intervals.Name,
            ["x"] = PlotlyNumbers.Array(intervals.X),
            ["y"] = PlotlyNumbers.Array(intervals.Categories),
            ["error_x"] = Bars(intervals.X, intervals.Lower, intervals.Upper),
            ["marker"] = new JsonObject { ["color"] = style.Colour, ["symbol"] = style.Marker, ["size"] = 7 },
        };
    }

    private JsonObject Bars(BarSeries bars)
    {
        var style = palette.Style(bars.Style);
        return new JsonObject
        {
            ["type"] = "bar",
            ["name"] = bars.Name,
            ["x"] = PlotlyNumbers.Array(bars.Categories),
            ["y"] = PlotlyNumbers.Array(bars.Y),
            ["error_y"] = Bars(bars.Y, bars.Lower, bars.Upper, palette.Text),
            ["marker"] = new JsonObject
            {
                ["color"] = style.Colour,
                ["pattern"] = new JsonObject { ["shape"] = Hatches[bars.Style % Hatches.Length], ["solidity"] = 0.2 },
            },
        };
    }

    private JsonObject HeatMap(HeatMapSeries map)
    {
        var rows = new JsonArray();
        foreach (var row in map.Values)
        {
            rows.Add(PlotlyNumbers.Array(row));
        }

        var all = map.Values.SelectMany(row => row).Where(double.IsFinite).ToList();
        var hasSigns = all.Exists(value => value < 0);
        return new JsonObject
        {
            ["type"] = "heatmap",
            ["name"] = map.Name,
            ["x"] = PlotlyNumbers.Array(map.Columns),
            ["y"] = PlotlyNumbers.Array(map.Rows),
            ["z"] = rows,
            ["zmid"] = hasSigns ? 0 : null,
            ["colorscale"] = hasSigns
                ? new JsonArray(new JsonArray(0, "#e8a36b"), new JsonArray(0.5, "#f7f7f7"), new JsonArray(1, "#6fb1dc"))
                : new JsonArray(new JsonArray(0, "#f7f7f7"), new JsonArray(1, "#6fb1dc")),
            ["texttemplate"] = all.TrueForAll(double.IsInteger) ? "%{z:.0f}" : "%{z:.1f}",
            ["textfont"] = new JsonObject { ["color"] = "#111111" },
            ["xgap"] = 1,
            ["ygap"] = 1,
            ["colorbar"] = new JsonObject
            {
                ["title"] = new JsonObject { ["text"] = map.Name, ["side"] = "right" },
                ["outlinewidth"] = 0,
            },
        };
    }

    private static readonly string[] Hatches = ["", "/", ".", "\\", "x", "-"];

    private static JsonObject? Bars(
        IReadOnlyList<double> centre, IReadOnlyList<double>? lower, IReadOnlyList<double>? upper, string? colour = null) =>
        lower is null || upper is null
            ? null
            : new JsonObject
            {
                ["type"] = "data",
                ["symmetric"] = false,
                ["array"] = PlotlyNumbers.Array([.. centre.Select((value, i) => upper[i] - value)]),
                ["arrayminus"] = PlotlyNumbers.Array([.. centre.Select((value, i) => value - lower[i])]),
                ["thickness"] = 1.2,
                ["width"] = 3,
                ["color"] = colour,
            };
}
