using System.CommandLine;
using TrialTwin.Cli;

namespace TrialTwin.Architecture.Tests.Documentation;

/// <summary>Every command and option of the command line stands in docs/cli.md, and no other command does.</summary>
public sealed class CommandTests
{
    private const string Document = "docs/cli.md";

    [Fact]
    [Trait("Requirement", "REQ-ARCH-13")]
    public void Command_OfTheProgram_HasItsChapter() =>
        Assert.Equal(
            Commands(CommandTree.Build(), "").Select(entry => entry.Name).Order(StringComparer.Ordinal),
            Repository.Lines(Document).Where(line => line.StartsWith("## `", StringComparison.Ordinal))
                .Select(line => line[4..^1]).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Requirement", "REQ-ARCH-13")]
    public void Option_OfACommand_IsDocumented()
    {
        var document = Repository.Read(Document);
        Offences.None(
            from entry in Commands(CommandTree.Build(), "")
            from option in entry.Command.Options
            where !document.Contains($"`{option.Name}`", StringComparison.Ordinal)
            select $"{entry.Name} {option.Name}",
            $"Options that {Document} does not describe:");
    }

    private static IEnumerable<(string Name, Command Command)> Commands(Command command, string prefix) =>
        command.Subcommands.SelectMany(inner => inner.Subcommands.Count == 0
            ? [($"{prefix}{inner.Name}", inner)]
            : Commands(inner, $"{prefix}{inner.Name} "));
}
