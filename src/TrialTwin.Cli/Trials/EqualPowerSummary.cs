using TrialTwin.Numerics.Estimates;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Requests;

namespace TrialTwin.Cli.Trials;

/// <summary>The few columns of a simulation that fit on a terminal: what each design needs for the target power.</summary>
internal static class EqualPowerSummary
{
    public static ResultTable Of(TrialRequest request, TrialRequestResult result) => new(
        "equal-power",
        $"Patients needed for {request.Testing.TargetPower * 100:0.#} % power",
        "± is the Monte Carlo standard error. Every cell with all its figures: results.csv.",
        [new("scenario"), new("variant"), new("analysis"), new("strategy"), new("patients"), new("controls"), new("expected patients"), new("duration", "months")],
        [.. result.EqualPower.Select(Row)]);

    private static TableRow Row(EqualPowerRow row) => new(
    [
        row.ScenarioId,
        row.VariantId,
        row.Method.ToString(),
        row.Strategy.ToString(),
        row.Reach switch
        {
            GridReach.BelowSmallest => "fewer than the smallest size",
            GridReach.AboveLargest => "more than the largest size",
            _ => Cell(row.TotalPatients),
        },
        Cell(row.Controls),
        Cell(row.ExpectedPatients),
        Cell(row.Months),
    ]);

    private static TableCell Cell(MonteCarloEstimate? estimate) =>
        estimate is { } value ? new TableCell(NumberFormat.WithError(value), value.Value) : TableCell.Empty;
}
