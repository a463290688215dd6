using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Figures;

/// <summary>The table twin of a figure: every number that it draws, with units.</summary>
public static class FigureTable
{
    /// <summary>One row per point drawn; columns that no series fills are left out.</summary>
    public static ResultTable Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var rows = figure.Series.SelectMany(series => Rows(series)).Concat(figure.References.SelectMany(References)).ToList();
        var columns = new List<TableColumn>
        {
            new("Series"),
            new(figure.X.Label, figure.X.Unit),
            new(figure.Y.Label, figure.Y.Unit),
            new("Lower", LimitUnit(figure)),
            new("Upper", LimitUnit(figure)),
        };
        if (figure.Series.OfType<HeatMapSeries>().FirstOrDefault() is { } map)
        {
            columns[3] = new TableColumn(map.Name);
        }

        var used = Enumerable.Range(0, columns.Count).Where(i => rows.Any(row => row[i].Text.Length > 0)).ToList();
        return new ResultTable(
            figure.Id,
            figure.Title,
            figure.Caption,
            [.. used.Select(i => columns[i])],
            [.. rows.Select(row => new TableRow([.. used.Select(i => row[i])]))]);
    }

    /// <summary>Whether there is anything to draw; a study that reaches its power nowhere has no sizes to show.</summary>
    public static bool HasPoints(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Series.Any(series => Rows(series).Any());
    }

    private static string LimitUnit(Figure figure) =>
        figure.Series.Any(series => series is IntervalSeries) ? figure.X.Unit : figure.Y.Unit;

    private static IEnumerable<TableCell[]> Rows(FigureSeries series) => series switch
    {
        LineSeries line => line.X.Select((x, i) => Row(line.Name, Cell(x), Cell(line.Y[i]))),
        BandSeries band => band.X.Select((x, i) => Row(band.Name, Cell(x), TableCell.Empty, Cell(band.Lower[i]), Cell(band.Upper[i]))),
        PointSeries points => points.X.Select((x, i) =>
            Row(points.Name, Cell(x), Cell(points.Y[i]), Cell(points.Lower?[i]), Cell(points.Upper?[i]))),
        IntervalSeries intervals => intervals.X.Select((x, i) =>
            Row(intervals.Name, Cell(x), new TableCell(intervals.Categories[i]), Cell(intervals.Lower[i]), Cell(intervals.Upper[i]))),
        BarSeries bars => bars.Y.Select((y, i) =>
            Row(bars.Name, new TableCell(bars.Categories[i]), Cell(y), Cell(bars.Lower?[i]), Cell(bars.Upper?[i]))),
        HeatMapSeries map => map.Values.SelectMany((row, r) => row.Select((value, c) =>
            Row(map.Name, new TableCell(map.Columns[c]), new TableCell(map.Rows[r]), Cell(value)))),
        _ => throw new ArgumentException($"No table for {series.GetType().Name}.", nameof(series)),
    };

    private static IEnumerable<TableCell[]> References(ReferenceLine line) => line.Orientation switch
    {
        LineOrientation.Horizontal => [Row(line.Label, TableCell.Empty, Cell(line.Value))],
        LineOrientation.Vertical => [Row(line.Label, Cell(line.Value), TableCell.Empty)],
        _ => [],
    };

    private static TableCell[] Row(string name, TableCell x, TableCell y, TableCell? lower = null, TableCell? upper = null) =>
        [new TableCell(name), x, y, lower ?? TableCell.Empty, upper ?? TableCell.Empty];

    private static TableCell Cell(double? value) =>
        value is { } number ? new TableCell(NumberFormat.Significant(number, 4), number) : TableCell.Empty;
}
