using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
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

        using var results = ResultDirectory.Prepare(target);
        var files = await new StudyReport(protocol, result, person).AddToAsync(results, cancellation);
        return new Outcome(
            [.. results.Write().Select(name => $"written: {name}"), .. files.Message is { } message ? [message] : Array.Empty<string>()],
            [],
            new { result.ResultHash, files.Html, files.Pdf, files.Bundle, files.Message });
    }
}
