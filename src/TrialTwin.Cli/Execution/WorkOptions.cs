using System.CommandLine;
using TrialTwin.Cli.Output;
using TrialTwin.Cli.Reports;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Execution;

/// <summary>The options of every command that computes: seed, threads, folder of the results.</summary>
internal sealed class WorkOptions
{
    private readonly Option<ulong?> seed = new("--seed")
    {
        Description = "Seed of every draw; replaces the one in the request.",
    };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "Worker threads; the result is the same for any number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string?> output = new("--out")
    {
        Description = "Folder for results.json, results.csv and run.json; created when absent.",
    };

    private readonly Option<bool> report = new("--report")
    {
        Description = "Also writes report.html and, where a browser can print it, the sealed report.pdf to --out.",
    };

    private WorkOptions(Command command, bool makesOwnReport)
    {
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1024)
            {
                result.AddError("--threads must lie between 1 and 1024.");
            }
        });
        command.Options.Add(seed);
        command.Options.Add(threads);
        command.Options.Add(output);
        if (!makesOwnReport)
        {
            command.Options.Add(report);
        }
    }

    /// <summary>Adds the options to a command and gives it its work.</summary>
    public static Command Attach(Command command, Func<ParseResult, Work, Outcome> work) =>
        Attach(command, (parse, frame) => Task.FromResult(work(parse, frame)));

    /// <summary>Adds the options to a command and gives it work that waits for something.</summary>
    public static Command Attach(Command command, Func<ParseResult, Work, Task<Outcome>> work, bool makesOwnReport = false)
    {
        var options = new WorkOptions(command, makesOwnReport);
        return CommandAction.Attach(command, async (parse, cancellation) =>
        {
            using var progress = new ProgressLine();
            using var folder = parse.GetValue(options.output) is { } path ? ResultDirectory.Prepare(path) : null;
            bool isReported = !makesOwnReport && parse.GetValue(options.report);
            if (isReported && folder is null)
            {
                throw new BadInputException("--report", "a report needs a folder.", "Add --out and the folder for results and report.");
            }

            var outcome = await work(parse, new Work(
                CommandAction.NameOf(parse),
                parse.GetValue(options.seed),
                parse.GetValue(options.threads),
                folder,
                progress,
                cancellation));
            return folder is null ? outcome : await TellAsync(outcome, parse, (folder, isReported), cancellation);
        });
    }

    /// <summary>Ends the summary with the files written, the report's among them.</summary>
    private static async Task<Outcome> TellAsync(
        Outcome outcome, ParseResult parse, (ResultDirectory Folder, bool IsReported) results, CancellationToken cancellation)
    {
        var message = results.IsReported ? (await WorkReport.AddAsync(outcome, parse, results.Folder, cancellation)).Message : null;
        return outcome with
        {
            Lines =
            [
                .. outcome.Lines,
                .. results.Folder.Written.Select(name => $"written: {name}"),
                .. message is null ? Array.Empty<string>() : [message],
            ],
        };
    }
}
