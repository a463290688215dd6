using System.Globalization;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Requests;

namespace TrialTwin.Cli.Twins;

/// <summary>Pharmacokinetic figures of the twins beside published ones, for the terminal.</summary>
internal static class CheckSummary
{
    public static ResultTable Of(TwinRequestResult result) => new(
        "checks",
        "Pharmacokinetics of the twins beside published figures",
        "Median and 5 to 95 % of the patients. The published figures were never fit targets.",
        [new("quantity"), new("unit"), new("twins"), new("published"), new("fold error")],
        [.. result.Checks.Select(Row)]);

    private static TableRow Row(PharmacokineticCheck check) => new(
    [
        check.Quantity,
        check.Unit,
        $"{Text(check.Median)} ({Text(check.P05)} to {Text(check.P95)})",
        check.ReferenceLower == check.ReferenceUpper ? Text(check.ReferenceLower) : $"{Text(check.ReferenceLower)} to {Text(check.ReferenceUpper)}",
        new TableCell(check.FoldError.ToString("0.00", CultureInfo.InvariantCulture), check.FoldError),
    ]);

    private static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
