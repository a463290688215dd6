using System.Globalization;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Cli.ModelCards;

/// <summary>Medians of the observables, for the terminal.</summary>
internal static class ObservableTable
{
    public static ResultTable Of(ModelResult result) => new(
        "observables",
        "Observables",
        "Medians over the patients who reached the end.",
        [new("observable"), new("unit"), new("at the start"), new("lowest"), new("highest"), new("at the end")],
        [.. result.Observables.Select(Row)]);

    private static TableRow Row(ObservableSummary row) => new(
        [row.Name, row.Unit, Cell(row.MedianAtStart), Cell(row.LowestMedian), Cell(row.HighestMedian), Cell(row.MedianAtEnd)]);

    private static TableCell Cell(double value) => new(value.ToString("G4", CultureInfo.InvariantCulture), value);
}
