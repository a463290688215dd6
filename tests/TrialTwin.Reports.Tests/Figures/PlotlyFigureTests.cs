using System.Text.Json.Nodes;
using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Tests.Figures;

public sealed class PlotlyFigureTests
{
    private static readonly Figure Everything = new(
        "sample", "Sample", "Twelve patients, seed 7.",
        new FigureAxis("Time", "h"),
        new FigureAxis("Concentration", "ng/mL", AxisScale.Logarithmic),
        [
            new BandSeries("5-95 %", 0, [0, 1], [1, 2], [3, 4]),
            new LineSeries("Median", 0, [0, 1], [2, 3]),
            new PointSeries("Observed", 1, [0, 1], [2, double.NaN], [1, 1], [3, 3]),
        ])
    { References = [new ReferenceLine("Target", 2.5)] };

    [Theory]
    [InlineData(FigureTheme.Light)]
    [InlineData(FigureTheme.Dark)]
    [InlineData(FigureTheme.Print)]
    [Trait("Requirement", "REQ-REP-1")]
    public void ToJson_EveryTheme_HoldsTracesAxesAndReferenceLine(FigureTheme theme)
    {
        var json = JsonNode.Parse(PlotlyFigure.ToJson(Everything, theme))!;

        Assert.Equal(4, json["data"]!.AsArray().Count);
        Assert.Equal("Time (h)", (string?)json["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal("log", (string?)json["layout"]!["yaxis"]!["type"]);
        Assert.Equal("Target", (string?)json["layout"]!["annotations"]![0]!["text"]);
        Assert.Equal(theme == FigureTheme.Print, (bool?)json["config"]!["staticPlot"]);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-1")]
    public void ToJson_NotANumber_BecomesAGap()
    {
        var json = JsonNode.Parse(PlotlyFigure.ToJson(Everything, FigureTheme.Light))!;

        Assert.Null(json["data"]![3]!["y"]![1]);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-2")]
    public void FigureTable_EveryPointDrawn_IsARowWithUnits()
    {
        var table = FigureTable.Of(Everything);

        Assert.Equal(["Series", "Time (h)", "Concentration (ng/mL)", "Lower (ng/mL)", "Upper (ng/mL)"], table.Columns.Select(c => c.Title));
        Assert.Equal(7, table.Rows.Count);
        Assert.Equal("5-95 %,0,,1,3", CsvText.Of(table).Split('\n')[1]);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-1")]
    public void FigurePalette_SixStyles_DifferInColourDashAndMarker()
    {
        foreach (var theme in Enum.GetValues<FigureTheme>())
        {
            var styles = Enumerable.Range(0, 6).Select(FigurePalette.Of(theme).Style).ToList();

            Assert.Equal(6, styles.Select(s => s.Colour).Distinct().Count());
            Assert.Equal(6, styles.Select(s => s.Dash).Distinct().Count());
            Assert.Equal(6, styles.Select(s => s.Marker).Distinct().Count());
        }
    }

    [Fact]
    public void PlotlyScript_Embedded_IsThePinnedVersion()
    {
        Assert.Contains("plotly.js (cartesian - minified) v4.1.1", PlotlyScript.Read(), StringComparison.Ordinal);
    }

    private static readonly Figure Equal = new(
        "equal", "Equal curves", "Two designs of equal power.",
        new FigureAxis("Total patients", string.Empty, AxisScale.Logarithmic) { Ticks = [100, 400] },
        new FigureAxis("Power", "%"),
        [new PointSeries("First", 0, [100, 400], [50, 90]), new PointSeries("Second", 1, [100, 400], [50, 90])]);

    [Fact]
    [Trait("Requirement", "REQ-REP-12")]
    public void ToJson_EqualCurves_TheOneBehindShowsRoundTheOneInFront()
    {
        var data = JsonNode.Parse(PlotlyFigure.ToJson(Equal, FigureTheme.Print))!["data"]!;

        Assert.True((double)data[0]!["marker"]!["size"]! > (double)data[1]!["marker"]!["size"]!);
        Assert.True((double)data[0]!["line"]!["width"]! > (double)data[1]!["line"]!["width"]!);
        Assert.Equal(100, (double)data[0]!["x"]![0]!);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-12")]
    public void ToJson_SideBySide_PointsStepAsideByOneRatioAndTheTableKeepsThem()
    {
        var figure = Equal with { SideBySide = true };
        var data = JsonNode.Parse(PlotlyFigure.ToJson(figure, FigureTheme.Print))!["data"]!;

        var ratio = (double)data[1]!["x"]![0]! / (double)data[0]!["x"]![0]!;
        Assert.InRange(ratio, 1.001, 1.05);
        Assert.Equal(ratio, (double)data[1]!["x"]![1]! / (double)data[0]!["x"]![1]!, 1e-4);
        Assert.Equal(["First", "100"], FigureTable.Of(figure).Rows[0].Cells.Take(2).Select(cell => cell.Text));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-12")]
    public void ToJson_LabelOfAHorizontalLine_StandsBesideThePlot()
    {
        var layout = JsonNode.Parse(PlotlyFigure.ToJson(Equal with { References = [new ReferenceLine("upper Monte Carlo bound", 80)] }, FigureTheme.Light))!["layout"]!;

        Assert.Equal("left", (string?)layout["annotations"]![0]!["xanchor"]);
        Assert.Equal("upper Monte<br>Carlo bound", (string?)layout["annotations"]![0]!["text"]);
        Assert.True((double)layout["margin"]!["r"]! > 60);
    }
}
