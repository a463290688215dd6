using TrialTwin.Reports.Tables;
using TrialTwin.Trials.ControlArms;

namespace TrialTwin.Reports.Figures;

/// <summary>How far the control arm can shrink, and what undoes it.</summary>
public static class ControlArmFigures
{
    /// <summary>Controls saved over the correlation that holds in the trial, one line per drift.</summary>
    public static Figure SavingByCorrelation(ControlArmResult controlArm) => new(
        "control-arm-correlation",
        "Controls saved and the correlation that really holds",
        "SD as in the history, standard error unchanged. Correlation: assumed value times discount. Every point follows from an assumption.",
        new FigureAxis("Partial correlation of score and change", string.Empty),
        new FigureAxis("Controls saved", "%"),
        [.. AsInHistory(controlArm).GroupBy(row => row.DriftSd).OrderBy(drift => drift.Key).Select((drift, i) =>
        {
            var points = drift.OrderBy(Correlation).ToList();
            return new PointSeries(
                $"Drift {NumberFormat.Significant(drift.Key, 2)} SD", i,
                [.. points.Select(Correlation)],
                [.. points.Select(row => row.ControlSavingPercent)],
                Joined: true);
        })])
    { References = [new ReferenceLine("no saving", 0)] };

    /// <summary>Controls saved by discount and drift, at the largest assumed correlation and the history's SD.</summary>
    public static Figure Sensitivity(ControlArmResult controlArm)
    {
        var rows = AsInHistory(controlArm).ToList();
        var assumed = rows.Select(row => row.AssumedCorrelation).DefaultIfEmpty(0).Max();
        return Map(
            "control-arm-sensitivity-plot",
            "Controls saved when correlation shrinks or the population drifts",
            $"Assumed correlation {NumberFormat.Significant(assumed, 2)} before the discount, SD as in the history. Every saving here is assumed.",
            [.. rows.Where(row => row.AssumedCorrelation == assumed)],
            new HeatMapAxes("Controls saved (%)", row => row.ControlSavingPercent, row => row.DriftSd, new FigureAxis("Drift", "outcome SD", AxisScale.Category)));
    }

    /// <summary>Total patients by discount and SD, without drift.</summary>
    public static Figure TotalBySpread(ControlArmResult controlArm)
    {
        var rows = controlArm.Sensitivity.Where(row => row.DriftSd == 0).ToList();
        var assumed = rows.Select(row => row.AssumedCorrelation).DefaultIfEmpty(0).Max();
        return Map(
            "control-arm-spread",
            "Total patients when SD or correlation differ",
            $"Assumed correlation {NumberFormat.Significant(assumed, 2)} before the discount, no drift. The SD moves the total far more than the score does.",
            [.. rows.Where(row => row.AssumedCorrelation == assumed)],
            new HeatMapAxes("Total patients", row => row.TotalPatients, row => row.SdMultiplier, new FigureAxis("SD factor", string.Empty, AxisScale.Category)));
    }

    private sealed record HeatMapAxes(
        string Name, Func<ControlArmSensitivity, double> Value, Func<ControlArmSensitivity, double> Row, FigureAxis Y);

    private static Figure Map(string id, string title, string caption, IReadOnlyList<ControlArmSensitivity> cells, HeatMapAxes axes)
    {
        var discounts = cells.Select(c => c.CorrelationDiscount).Distinct().Order().ToList();
        var rows = cells.Select(axes.Row).Distinct().Order().ToList();
        return new Figure(
            id,
            title,
            caption,
            new FigureAxis("Discount on the correlation", string.Empty, AxisScale.Category),
            axes.Y,
            [
                new HeatMapSeries(
                    axes.Name,
                    [.. discounts.Select(d => NumberFormat.Significant(d, 3))],
                    [.. rows.Select(r => NumberFormat.Significant(r, 3))],
                    [.. rows.Select(r => (IReadOnlyList<double>)[.. discounts.Select(d =>
                        cells.FirstOrDefault(c => axes.Row(c) == r && c.CorrelationDiscount == d) is { } cell ? axes.Value(cell) : double.NaN)])]),
            ]);
    }

    private static IEnumerable<ControlArmSensitivity> AsInHistory(ControlArmResult controlArm) =>
        controlArm.Sensitivity.Where(row => row.SdMultiplier == 1);

    private static double Correlation(ControlArmSensitivity row) => row.AssumedCorrelation * row.CorrelationDiscount;
}
