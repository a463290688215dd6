using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.ControlArms.External;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Cli.ControlArms;

/// <summary><c>trialtwin control-arm estimate request.json</c>: sizes with and without a prognostic score.</summary>
internal static class ControlArmEstimateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/control-arm-request.md or external-control-request.md)." };
        var command = new Command("estimate", "Patients and controls needed without adjustment, with ANCOVA and with a prognostic score.") { request };
        return WorkOptions.Attach(command, (parse, work) => Estimate(parse.GetRequiredValue(request), work));
    }

    private static Outcome Estimate(string path, Work work)
    {
        var file = InputFile.Read(path);
        if (DocumentReader.KindOf(file.Text, ControlArmRequest.CurrentSchema, ExternalControlRequest.CurrentSchema) == ExternalControlRequest.CurrentSchema)
        {
            return ExternalControls.Compare(file, work);
        }

        var request = ControlArmRequestReader.Read(file.Text);
        var result = ControlArmEstimation.Run(request);
        var sizes = PlannedSizeTables.Sizes(request, result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(sizes));
        var tables = new List<ResultTable> { sizes };
        IEnumerable<string> borrowed = [];
        if (result.Borrowing is { } borrowing)
        {
            tables.Add(BorrowingTables.Cells(borrowing));
            borrowed = BorrowingTables.Summary(borrowing);
            work.Out?.Add("borrowing.csv", CsvText.Of(tables[1]));
            if (borrowing.Sensitivity is { } sensitivity)
            {
                borrowed = borrowed.Concat(BorrowingTables.SafeSizes(sensitivity));
                tables.Add(BorrowingTables.Sensitivity(sensitivity));
                tables.Add(BorrowingTables.Tipping(sensitivity));
                work.Out?.Add("sensitivity.csv", CsvText.Of(tables[2]));
                work.Out?.Add("tipping.csv", CsvText.Of(tables[3]));
            }
        }

        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome(
            [
                request.Title,
                PlannedSizeTables.ConventionOf(request.DiscountConvention),
                .. PlannedSizeTables.Verdicts(request),
                .. borrowed,
            ],
            tables,
            new { Files = written, Estimate = result });
    }
}
