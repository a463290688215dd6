using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
using TrialTwin.Reports;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Sections;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Reports;

/// <summary><c>trialtwin report build DIR</c>: HTML, PDF and bundle from the files that <c>study run</c> wrote.</summary>
internal static class ReportBuildCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Folder that `study run --out` wrote to." };
        var person = new Option<string>("--by") { Description = "Name of the person who prepares the report.", DefaultValueFactory = _ => Environment.UserName };
        var output = new Option<string?>("--out") { Description = "Folder for the report; by default that of the results." };
        var command = new Command("build", "Builds the report of a study: HTML, and the sealed PDF with its attached bundle.") { folder, person, output };
        return CommandAction.Attach(command, (parse, cancellation) => BuildAsync(
            parse.GetRequiredValue(folder),
            parse.GetValue(output) ?? parse.GetRequiredValue(folder),
            parse.GetRequiredValue(person),
            cancellation));
    }

    private static async Task<Outcome> BuildAsync(string folder, string target, string person, CancellationToken cancellation)
    {
        var protocol = ProtocolReader.Read(InputFile.Read(Path.Combine(folder, "protocol.json")).Text);
        var result = ResultFile.Read(Path.Combine(folder, "results.json"));
        if (ProtocolWriter.HashOf(protocol) != result.ProtocolHash)
        {
            throw new BadInputException(folder, "results.json was not found with protocol.json.", "Run the study again: trialtwin study run --out.");
        }

        var results = ResultDirectory.Prepare(target);
        var files = await WriteAsync(new ReportInput(result, protocol, Context(protocol, person)), results, cancellation);
        return new Outcome(
            [.. results.Write().Select(name => $"written: {name}"), .. files.Message is { } message ? [message] : Array.Empty<string>()],
            [],
            new { result.ResultHash, files.Html, files.Pdf, files.Bundle, files.Message });
    }

    // Built aside, so that a cancelled report leaves nothing behind.
    private static async Task<ReportFiles> WriteAsync(ReportInput input, ResultDirectory results, CancellationToken cancellation)
    {
        var aside = Directory.CreateTempSubdirectory("trialtwin-report-").FullName;
        try
        {
            var replicates = await HeadlineReplicates.CreateAsync(input, cancellation);
            using var seal = InstallationSeal.Open(SealFolder(), TimeProvider.System);
            var files = await new ReportWriter(seal).WriteAsync(input, replicates, aside, cancellation);
            foreach (var name in new[] { files.Html, files.Pdf, files.Bundle }.OfType<string>())
            {
                results.Add(name, await File.ReadAllBytesAsync(Path.Combine(aside, name), cancellation));
            }

            return files;
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    /// <summary>The command line's own seal, kept with the user's settings.</summary>
    private static string SealFolder()
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "trialtwin");
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static ReportContext Context(Protocol protocol, string person) => new(
        protocol.Id,
        "not recorded",
        IsDraft: true,
        person,
        TimeProvider.System.GetUtcNow(),
        ReportEnvironment.Current(),
        [$"./trialtwin study run protocol.json --seed {protocol.Simulation.Seed} --out out", "./trialtwin report verify report.pdf"]);
}
