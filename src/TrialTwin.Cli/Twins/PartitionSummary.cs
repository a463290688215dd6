using System.Globalization;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.PartitionCoefficients;

namespace TrialTwin.Cli.Twins;

/// <summary>What the methods of partition coefficients say of the volume, for the terminal.</summary>
internal static class PartitionSummary
{
    public static ResultTable Of(IReadOnlyList<PartitionSpread> methods) => new(
        "partition-methods",
        "Volume of distribution by method, before any calibration",
        "Reference man, from tissue composition alone. Half of all drugs lie outside two-fold of what is observed, whatever the method.",
        [new("method"), new("used"), new("Vss", "L/kg"), new("source")],
        [.. methods.Select(Row)]);

    private static TableRow Row(PartitionSpread method) => new(
    [
        method.Method.ToString(),
        method.IsUsed ? "yes" : "no",
        new TableCell(method.VolumeLPerKg.ToString("G3", CultureInfo.InvariantCulture), method.VolumeLPerKg),
        method.Source,
    ]);
}
