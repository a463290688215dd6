using System.Globalization;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Cli.Twins;

/// <summary>Pharmacokinetic figures by regimen, and ratios of exposure, for the terminal.</summary>
internal static class ExposureSummary
{
    public static IReadOnlyList<ResultTable> Of(ExposureResult result)
    {
        var figures = result.Regimens.SelectMany(regimen => regimen.Figures.Select(figure => Row($"{regimen.Label}, {regimen.Condition}", figure)));
        var tables = new List<ResultTable>
        {
            new(
                "exposure",
                "Pharmacokinetics by regimen",
                "Total drug in plasma, over the individuals.",
                [new("regimen"), new("quantity"), new("individuals"), new("geometric mean"), new("CV", "%"), new("median (5 to 95 %)")],
                [.. figures]),
        };
        if (result.Interactions.Count > 0)
        {
            tables.Add(new ResultTable(
                "interactions",
                "Exposure together over alone",
                string.Empty,
                [new("regimen"), new("quantity"), new("individuals"), new("geometric mean"), new("CV", "%"), new("median (5 to 95 %)")],
                [.. result.Interactions.Select(figure => Row("ratio", figure))]));
        }

        if (result.Regimens.Any(regimen => regimen.TargetShare is not null))
        {
            tables.Add(new ResultTable(
                "target",
                "Individuals within the target window",
                string.Empty,
                [new("regimen"), new("within", "%"), new("below", "%")],
                [.. result.Regimens.Where(regimen => regimen.TargetShare is not null).Select(Target)]));
        }

        return tables;
    }

    private static TableRow Target(RegimenResult regimen) => new(
    [
        $"{regimen.Label}, {regimen.Condition}",
        new TableCell(Text(100 * regimen.TargetShare!.Value), 100 * regimen.TargetShare.Value),
        new TableCell(Text(100 * regimen.BelowTargetShare!.Value), 100 * regimen.BelowTargetShare.Value),
    ]);

    private static TableRow Row(string regimen, FigureSummary figure) => new(
    [
        regimen,
        figure.Quantity,
        new TableCell(figure.Individuals.ToString(CultureInfo.InvariantCulture), figure.Individuals),
        new TableCell(Text(figure.GeometricMean), figure.GeometricMean),
        figure.GeometricCvPercent is { } variation ? new TableCell(Text(variation), variation) : string.Empty,
        $"{Text(figure.P50)} ({Text(figure.P05)} to {Text(figure.P95)})",
    ]);

    private static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
