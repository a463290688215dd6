using System.CommandLine;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Execution;

/// <summary>Runs a command, tells its outcome on the standard output and turns every ending into an exit code.</summary>
internal static class CommandAction
{
    /// <summary>Gives a command its action and the option <c>--json</c>.</summary>
    public static Command Attach(Command command, Func<ParseResult, CancellationToken, Task<Outcome>> action)
    {
        var json = new Option<bool>("--json") { Description = "One JSON document on the standard output, for machines." };
        command.Options.Add(json);
        command.SetAction(async (parse, cancellation) =>
        {
            var speaker = new Speaker(NameOf(parse), parse.GetValue(json));
            try
            {
                var outcome = await action(parse, cancellation);
                speaker.Tell(outcome);
                return outcome.Code;
            }
            catch (BadInputException bad)
            {
                speaker.Tell(bad.Problems);
                return ExitCode.BadInput;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                speaker.TellCancelled();
                return ExitCode.Cancelled;
            }
#pragma warning disable CA1031 // the last place where an unforeseen fault can become a message and an exit code
            catch (Exception fault)
#pragma warning restore CA1031
            {
                speaker.Tell(fault);
                return ExitCode.Failed;
            }
        });
        return command;
    }

    /// <summary>The words of the command, such as "trial simulate".</summary>
    public static string NameOf(ParseResult parse)
    {
        var words = new List<string>();
        for (var result = parse.CommandResult; result.Parent is System.CommandLine.Parsing.CommandResult parent; result = parent)
        {
            words.Insert(0, result.Command.Name);
        }

        return string.Join(' ', words);
    }
}
