using System.CommandLine;
using System.Globalization;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.PredictiveChecks;

namespace TrialTwin.Cli.ModelCards;

/// <summary><c>trialtwin model check request.json</c>: observed percentiles beside those that a model card simulates.</summary>
internal static class ModelCheckCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/predictive-check.md)." };
        var command = new Command("check", "Visual predictive check: observed percentiles beside those that a model card simulates.") { request };
        return WorkOptions.Attach(command, (parse, work) => Check(parse.GetRequiredValue(request), work));
    }

    private static Outcome Check(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = PredictiveCheckRequest.Parse(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        var result = PredictiveCheck.Simulate(request.ToStudy(file.Folder), request, work.Threads, work.Cancellation);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => PredictiveCheckTables.Write(result, writer));
        var written = RunRecord.Finish(
            work, request.Seed, file.HashesWith(InputFile.FileOrNull(request.Model), request.Observations, request.DoseTable, request.Individuals));
        return new Outcome(
            [
                $"{result.Title}: {result.Observations} observations of {result.Patients} patients, {result.Replicates} simulated copies; {result.Failures} courses failed",
            ],
            [Table(result)],
            new { result.Model, result.Patients, result.Observations, result.Failures, result.ShareWithin, Files = written },
            result.ShareWithin is null ? ExitCode.Failed : ExitCode.Done);
    }

    private static ResultTable Table(PredictiveCheckResult result) => new(
        "predictive-check",
        "Observed percentiles beside simulated ones",
        "90 % interval over the simulated copies.",
        [new("quantity"), new("time"), new("observations"), new("percentile"), new("observed"), new("simulated"), new("90 % interval"), new("within")],
        [
            .. result.Rows.Select(row => new TableRow(
            [
                $"{row.Quantity}, {row.Unit}",
                $"{Text(row.From)} to {Text(row.To)}",
                new TableCell(row.Observations.ToString(CultureInfo.InvariantCulture), row.Observations),
                new TableCell(Text(row.Percentile), row.Percentile),
                new TableCell(Text(row.Observed), row.Observed),
                row.Simulated is { } simulated ? new TableCell(Text(simulated), simulated) : TableCell.Empty,
                row.Lower90 is { } lower ? $"{Text(lower)} to {Text(row.Upper90!.Value)}" : string.Empty,
                row.IsWithin switch { true => "yes", false => "no", null => string.Empty },
            ])),
        ]);

    private static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
