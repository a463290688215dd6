using System.CommandLine;
using System.Globalization;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Cli.ModelCards;

/// <summary><c>trialtwin model update request.json</c>: twins updated by what was observed of their patients.</summary>
internal static class ModelUpdateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/model-update.md)." };
        var command = new Command("update", "Twins of a model card updated by observations: parameters, residuals, forecast.") { request };
        return WorkOptions.Attach(command, (parse, work) => Update(parse.GetRequiredValue(request), work));
    }

    private static Outcome Update(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = UpdateRequest.Parse(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        var study = request.ToStudy(file.Folder);
        var patients = ModelUpdating.Update(study, work.Threads, work.Cancellation);
        var result = UpdateResult.Of(study, patients);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => UpdateTables.WriteForecast(study, patients, writer));
        work.Out?.AddText("residuals.csv", writer => UpdateTables.WriteResiduals(study, patients, writer));
        work.Out?.AddText("individuals.csv", writer => UpdateTables.WriteIndividuals(study, patients, writer));
        if (request.UpdateUntil is not null)
        {
            work.Out?.AddText("later.csv", writer => UpdateTables.WriteLater(study, patients, writer));
        }

        var written = RunRecord.Finish(work, request.Seed, file.HashesWith(InputFile.FileOrNull(request.Model), request.Observations, request.DoseTable, request.Individuals));
        return new Outcome(
            [
                $"{result.Title}: {result.Completed} of {result.Patients.Count} patients updated",
                .. result.Patients.Where(patient => patient.Status != UpdateStatus.Completed).GroupBy(patient => patient.Status)
                    .Select(group => $"{group.Key}: {group.Count()} patients, among them {group.First().Id}"),
                .. result.Patients.Where(patient => patient.SecondMode > 0.05).Take(1).Select(patient =>
                    $"warning: {result.Patients.Count(other => other.SecondMode > 0.05)} patients have a second set of parameters at least 0.05 times as probable, among them {patient.Id}; their intervals know of one alone"),
            ],
            [Table(result), .. result.Forecasts.Count > 0 ? [Forecasts(result)] : Array.Empty<ResultTable>()],
            new { result.Model, Patients = result.Patients.Count, result.Completed, result.Quantities, result.Forecasts, Files = written },
            result.Completed > 0 ? ExitCode.Done : ExitCode.Failed);
    }

    private static ResultTable Table(UpdateResult result) => new(
        "quantities",
        "Observed quantities",
        "Root mean square errors over the updated patients; the updated twin has seen these observations.",
        [new("quantity"), new("unit"), new("observations"), new("typical patient"), new("updated twin"), new("in residual deviations")],
        [
            .. result.Quantities.Select(row => new TableRow(
                [row.Name, row.Unit, Cell(row.Observations), Cell(row.TypicalError), Cell(row.IndividualError), Cell(row.WeightedDeviation)])),
        ]);

    private static ResultTable Forecasts(UpdateResult result) => new(
        "forecasts",
        "Later observations",
        "Root mean square errors of forecasts of observations that the updated twin has not seen.",
        [new("quantity"), new("unit"), new("observations"), new("typical patient"), new("forecast"), new("within 90 % interval", "%")],
        [
            .. result.Forecasts.Select(row => new TableRow(
                [row.Name, row.Unit, Cell(row.Observations), Cell(row.TypicalError), Cell(row.ForecastError), Cell(100 * row.Held90)])),
        ]);

    private static TableCell Cell(double value) => new(value.ToString("G4", CultureInfo.InvariantCulture), value);
}
