using System.Globalization;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.Sensitivity;

namespace TrialTwin.Cli.Twins;

/// <summary>Inputs moved one at a time, and what that does to exposure (docs/formats/sensitivity-request.md).</summary>
internal static class Sensitivities
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = SensitivityRequest.Parse(file.Text);
        var result = SensitivitySimulation.Simulate(request.ToStudy(file.Folder), work.Threads, work.Progress, work.Cancellation);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => SensitivityTables.Write(result, writer));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.HashesWith(InputFile.FileOrNull(request.Compound)));
        return new Outcome(
            [
                $"{result.Compound}: {request.Ranges.Count} inputs moved one at a time; {result.Failures} ends failed",
            ],
            [Table(result)],
            new { result.Compound, result.Failures, result.Rows, Files = written });
    }

    private static ResultTable Table(SensitivityResult result) => new(
        "sensitivity",
        "Inputs by their effect",
        "Figure at the ends of the input's range over that with nothing moved; the largest effect first.",
        [new("figure"), new("rank"), new("input"), new("range"), new("low end"), new("high end"), new("elasticity")],
        [
            .. result.Rows.Select(row => new TableRow(
            [
                row.Quantity,
                new TableCell(row.Rank.ToString(CultureInfo.InvariantCulture), row.Rank),
                row.Input,
                $"{Text(row.Low)} to {Text(row.High)} {row.InputUnit}",
                Cell(row.RatioLow),
                Cell(row.RatioHigh),
                Cell(row.Elasticity),
            ])),
        ]);

    private static TableCell Cell(double? value) => value is { } number ? new TableCell(number.ToString("F3", CultureInfo.InvariantCulture), number) : TableCell.Empty;

    private static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
