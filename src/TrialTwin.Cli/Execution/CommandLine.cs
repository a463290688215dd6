using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Execution;

/// <summary>From the words of the shell to an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] words)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

        var parse = CommandTree.Build().Parse(words);
        if (parse.Action is ParseErrorAction)
        {
            new Speaker(CommandAction.NameOf(parse), words.Contains("--json", StringComparer.Ordinal)).Tell(ProblemsOf(parse));
            return ExitCode.BadInput;
        }

        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parse.InvokeAsync(configuration, cancellation.Token);

        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true; // the command ends by itself, with nothing half-written
            cancellation.Cancel();
        }
    }

    private static List<Problem> ProblemsOf(ParseResult parse)
    {
        var command = $"trialtwin {CommandAction.NameOf(parse)}".TrimEnd();
        return [.. parse.Errors.Select(error => new Problem(command, error.Message, $"See {command} --help."))];
    }
}
