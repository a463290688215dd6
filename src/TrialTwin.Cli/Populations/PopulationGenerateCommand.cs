using System.CommandLine;
using System.Globalization;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Cli.Populations;

/// <summary><c>trialtwin population generate request.json</c>: virtual individuals with their physiology.</summary>
internal static class PopulationGenerateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/population-request.md)." };
        var command = new Command("generate", "Virtual individuals with organs, flows, kidney function and enzymes, from newborns on.") { request };
        return WorkOptions.Attach(command, (parse, work) => Generate(parse.GetRequiredValue(request), work));
    }

    private static Outcome Generate(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = PopulationRequest.Parse(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        var population = PopulationGeneration.Generate(request, file.Folder, work.Progress, work.Cancellation);
        var result = PopulationResult.Of(population);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => PopulationTable.Write(population, writer));
        var written = RunRecord.Finish(work, request.Seed, file.Hashes());
        var rejected = result.Rejections.Sum(r => r.Count);
        return new Outcome(
            [
                $"{result.Individuals} of {result.Wanted} individuals, seed {result.Seed}; {rejected} implausible rejected",
                .. result.Rejections.Select(r => $"rejected for {r.Reason}: {r.Count}"),
                .. result.Rejected.Take(20).Select(r => $"rejected individual {r.Index}: {r.Reason}. {r.Allowed}"),
            ],
            [Summary(result)],
            new { result.Seed, result.Wanted, result.Individuals, result.Rejections, result.Rejected, Files = written });
    }

    private static ResultTable Summary(PopulationResult result) => new(
        "population",
        "Population by age and sex",
        "Mean, and 5 to 95 % of the individuals.",
        [new("age", "years"), new("sex"), new("individuals"), new("quantity"), new("mean"), new("5 to 95 %")],
        [.. result.Summary.Where(row => row.Quantity is "height" or "weight" or "glomerular filtration").Select(Row)]);

    private static TableRow Row(PopulationSummaryRow row) => new(
    [
        $"{row.FromYears} to {row.BelowYears}",
        row.Sex.ToString(),
        new TableCell(row.Individuals.ToString(CultureInfo.InvariantCulture), row.Individuals),
        $"{row.Quantity}, {row.Unit}",
        new TableCell(Text(row.Mean), row.Mean),
        $"{Text(row.P05)} to {Text(row.P95)}",
    ]);

    private static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
