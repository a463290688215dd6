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
}
