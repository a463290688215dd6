using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Protocols;

/// <summary><c>trialtwin protocol check FILE</c>: every fault of a protocol at once.</summary>
internal static class ProtocolCheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Protocol file (docs/formats/protocol.md)." };
        var command = new Command("check", "Checks a protocol and tells every fault with its place and how to mend it.") { file };
        return CommandAction.Attach(command, (parse, _) => Task.FromResult(Check(parse.GetRequiredValue(file))));
    }

    private static Outcome Check(string path)
    {
        var protocol = ProtocolReader.Read(InputFile.Read(path).Text);
        return new Outcome(
            [$"{path} can be run: {protocol.Title}"],
            [],
            new { protocol.Id, protocol.Title });
    }
}
