using System.CommandLine;
using System.Globalization;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.Sensitivity;

namespace TrialTwin.Cli.ModelCards;

/// <summary><c>trialtwin model sensitivity request.json</c>: parameters of a model card moved one at a time.</summary>
internal static class ModelSensitivityCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/model-sensitivity.md)." };
        var command = new Command("sensitivity", "Parameters and covariates of a model card moved one at a time, ranked by what they do.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(parse.GetRequiredValue(request), work));
    }

    private static Outcome Simulate(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = ModelSensitivityRequest.Parse(file.Text);
        var result = ModelSensitivityResult.Simulate(request.ToStudy(file.Folder), request.Ranges, work.Threads, work.Cancellation);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => ModelSensitivityTable.Write(result, writer));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.HashesWith(InputFile.FileOrNull(request.Model)));
        return new Outcome(
            [$"{result.Title}: {request.Ranges.Count} inputs moved one at a time; {result.Failures} ends failed"],
            [Table(result)],
            new { result.Model, result.Failures, result.Rows, Files = written });
    }

    private static ResultTable Table(ModelSensitivityResult result) => new(
        "sensitivity",
        "Inputs by their effect",
        "Figure with nothing moved and at both ends of the input's range; the largest change first.",
        [new("quantity"), new("figure"), new("rank"), new("input"), new("range"), new("low end"), new("start"), new("high end")],
        [
            .. result.Rows.Select(row => new TableRow(
            [
                $"{row.Quantity}, {row.Unit}",
                row.Figure.ToString(),
                new TableCell(row.Rank.ToString(CultureInfo.InvariantCulture), row.Rank),
                row.Input,
                $"{Text(row.Low)} to {Text(row.High)} {row.InputUnit}",
                Cell(row.FigureLow),
                Cell(row.FigureStart),
                Cell(row.FigureHigh),
            ])),
        ]);

    private static TableCell Cell(double? value) => value is { } number ? new TableCell(Text(number), number) : TableCell.Empty;

    private static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
