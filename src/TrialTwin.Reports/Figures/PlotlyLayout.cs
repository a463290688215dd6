using System.Globalization;
using System.Text.Json.Nodes;

namespace TrialTwin.Reports.Figures;

/// <summary>Writes axes, legend and reference lines for plotly.</summary>
internal sealed class PlotlyLayout(FigurePalette palette, FigureTheme theme)
{
    public JsonObject Of(Figure figure)
    {
        var isForest = figure.Series.Any(series => series is IntervalSeries);
        return new JsonObject
        {
            ["font"] = new JsonObject
            {
                ["family"] = "Liberation Sans, Arial, DejaVu Sans, sans-serif",
                ["size"] = theme == FigureTheme.Print ? 11 : 13,
                ["color"] = palette.Text,
            },
            ["paper_bgcolor"] = palette.Background,
            ["plot_bgcolor"] = palette.Background,
            ["height"] = theme == FigureTheme.Print ? figure.Height : null,
            ["width"] = theme == FigureTheme.Print ? PrintWidth : null,
            ["autosize"] = theme != FigureTheme.Print,
            ["margin"] = new JsonObject { ["l"] = 60, ["r"] = RightMargin(figure), ["t"] = 10, ["b"] = 45 },
            ["scattermode"] = isForest ? "group" : null,
            ["scattergap"] = isForest ? 0.5 : null,
            ["barmode"] = "group",
            ["xaxis"] = Axis(figure.X, figure.X.Title),
            ["yaxis"] = Axis(figure.Y, string.Join("<br>", Lines(figure.Y.Title, TitleLetters)), isForest),
            ["legend"] = new JsonObject
            {
                ["orientation"] = "h",
                ["x"] = 0,
                ["y"] = 1.02 + (HasVertical(figure) ? LabelHeight / (figure.Height - 80) : 0),
                ["xanchor"] = "left",
                ["yanchor"] = "bottom",
                ["traceorder"] = "normal",
            },
            ["showlegend"] = figure.Series.Any(series => series is not HeatMapSeries),
            ["hovermode"] = "closest",
            ["shapes"] = Shapes(figure),
            ["annotations"] = Annotations(figure),
        };
    }

    /// <summary>Text width of an A4 page with the report's margins, px at 96 dpi.</summary>
    private const int PrintWidth = 648;

    /// <summary>Room above the plot for the labels of vertical lines, px.</summary>
    private const double LabelHeight = 18;

    /// <summary>Width of one letter in a label, px; longest line of a label beside the plot, letters.</summary>
    private const int LetterWidth = 6;
    private const int LabelLetters = 14;

    /// <summary>Longest line of a title beside the plot, letters: no longer than the plot is high.</summary>
    private const int TitleLetters = 32;

    /// <summary>Labels of horizontal lines stand beside the plot, where no curve crosses them.</summary>
    private static int RightMargin(Figure figure) => 20 + (LetterWidth * figure.References
        .Where(line => line.Orientation == LineOrientation.Horizontal)
        .SelectMany(line => Lines(line.Label, LabelLetters)).Select(text => text.Length).DefaultIfEmpty(0).Max());

    private static List<string> Lines(string text, int letters)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > letters)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }

    private static bool HasVertical(Figure figure) => figure.References.Any(line => line.Orientation == LineOrientation.Vertical);

    private JsonObject Axis(FigureAxis axis, string title, bool fromTop = false)
    {
        var node = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = title, ["standoff"] = 8 },
            ["type"] = axis.Scale switch
            {
                AxisScale.Linear => "linear",
                AxisScale.Logarithmic => "log",
                _ => "category",
            },
            ["gridcolor"] = palette.Grid,
            ["linecolor"] = palette.Text,
            ["zerolinecolor"] = palette.Grid,
            ["showline"] = true,
            ["ticks"] = "outside",
            ["automargin"] = true,
        };
        if (axis.Ticks.Count > 0)
        {
            node["tickvals"] = PlotlyNumbers.Array(axis.Ticks);
            node["ticktext"] = PlotlyNumbers.Array([.. axis.Ticks.Select(tick => tick.ToString(CultureInfo.InvariantCulture))]);
        }
        else if (axis.Scale == AxisScale.Logarithmic)
        {
            node["dtick"] = 1;
        }

        if (axis is { Minimum: { } minimum, Maximum: { } maximum })
        {
            node["range"] = new JsonArray(minimum, maximum);
        }
        else if (fromTop)
        {
            node["autorange"] = "reversed";
        }

        return node;
    }

    private JsonArray Shapes(Figure figure)
    {
        var shapes = new JsonArray();
        foreach (var line in figure.References)
        {
            shapes.Add(line.Orientation == LineOrientation.Identity ? Identity(figure) : Straight(line));
        }

        return shapes;
    }

    private JsonObject Straight(ReferenceLine line)
    {
        var vertical = line.Orientation == LineOrientation.Vertical;
        return new JsonObject
        {
            ["type"] = "line",
            ["layer"] = "below",
            ["xref"] = vertical ? "x" : "paper",
            ["yref"] = vertical ? "paper" : "y",
            ["x0"] = vertical ? line.Value : 0,
            ["x1"] = vertical ? line.Value : 1,
            ["y0"] = vertical ? 0 : line.Value,
            ["y1"] = vertical ? 1 : line.Value,
            ["line"] = Dashed(),
        };
    }

    private JsonObject Identity(Figure figure)
    {
        var all = figure.Series.OfType<PointSeries>().SelectMany(points => points.X.Concat(points.Y)).DefaultIfEmpty(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        return new JsonObject
        {
            ["type"] = "line",
            ["layer"] = "below",
            ["x0"] = low,
            ["x1"] = high,
            ["y0"] = low,
            ["y1"] = high,
            ["line"] = Dashed(),
        };
    }

    private JsonObject Dashed() => new() { ["color"] = palette.Text, ["width"] = 1, ["dash"] = "dash" };

    private JsonArray Annotations(Figure figure)
    {
        var notes = new JsonArray();
        foreach (var line in figure.References.Where(line => line.Orientation != LineOrientation.Identity))
        {
            var vertical = line.Orientation == LineOrientation.Vertical;
            notes.Add(new JsonObject
            {
                ["text"] = vertical ? line.Label : string.Join("<br>", Lines(line.Label, LabelLetters)),
                ["showarrow"] = false,
                ["align"] = "left",
                ["xref"] = vertical ? "x" : "paper",
                ["yref"] = vertical ? "paper" : "y",
                ["x"] = vertical ? line.Value : 1,
                ["y"] = vertical ? 1 : line.Value,
                ["xanchor"] = vertical ? "center" : "left",
                ["yanchor"] = vertical ? "bottom" : "middle",
            });
        }

        return notes;
    }
}
