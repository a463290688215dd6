using System.CommandLine;
using System.CommandLine.Parsing;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Reports;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Requests;

namespace TrialTwin.Cli.Reports;

/// <summary>The report of what a command was asked and what it answered.</summary>
internal static class WorkReport
{
    /// <summary>Builds the report beside the results that were written already.</summary>
    /// <param name="outcome">Title in the first line, sentences of the summary in the others.</param>
    /// <param name="parse">The command as typed.</param>
    /// <param name="results">Folder of the results.</param>
    /// <param name="cancellation">Stops the browser too.</param>
    public static async Task<ReportFiles> AddAsync(Outcome outcome, ParseResult parse, ResultDirectory results, CancellationToken cancellation)
    {
        var report = new RequestReport(
            outcome.Lines[0],
            $"trialtwin {string.Join(' ', parse.Tokens.Select(token => token.Value))}",
            Environment.UserName,
            TimeProvider.System.GetUtcNow(),
            [.. outcome.Lines.Skip(1)],
            outcome.Tables,
            [.. Requests(parse).Select(File)],
            [.. results.Written.Select(File)]);
        var files = await ReportAside.AddToAsync(results, (writer, folder) => writer.WriteAsync(report, folder, cancellation), cancellation);
        results.Write();
        return files;
    }

    /// <summary>Requests and models are documents that a reader must see; data of patients stay where they are.</summary>
    private static IEnumerable<string> Requests(ParseResult parse) =>
        parse.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(path => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    private static BundleFile File(string path) =>
        new(Path.GetFileName(path), path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "application/json" : "text/csv", InputFile.ReadBytes(path));
}
