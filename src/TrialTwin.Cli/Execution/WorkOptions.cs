using System.CommandLine;
using TrialTwin.Cli.Output;

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

    private WorkOptions(Command command)
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
    }

    /// <summary>Adds the options to a command and gives it its work.</summary>
    public static Command Attach(Command command, Func<ParseResult, Work, Outcome> work) =>
        Attach(command, (parse, frame) => Task.FromResult(work(parse, frame)));

    /// <summary>Adds the options to a command and gives it work that waits for something.</summary>
    public static Command Attach(Command command, Func<ParseResult, Work, Task<Outcome>> work)
    {
        var options = new WorkOptions(command);
        return CommandAction.Attach(command, async (parse, cancellation) =>
        {
            using var progress = new ProgressLine();
            using var folder = parse.GetValue(options.output) is { } path ? ResultDirectory.Prepare(path) : null;
            return await work(parse, new Work(
                CommandAction.NameOf(parse),
                parse.GetValue(options.seed),
                parse.GetValue(options.threads),
                folder,
                progress,
                cancellation));
        });
    }
}
