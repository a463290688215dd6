using System.Text.Json;
using TrialTwin.Cli.Execution;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Cli.Output;

/// <summary>Tells how a command ended: for people, or as one JSON document (docs/formats/command-outcome.md).</summary>
internal sealed class Speaker(string command, bool json)
{
    public void Tell(Outcome outcome)
    {
        if (json)
        {
            Write(outcome.Code, outcome.Data, []);
            return;
        }

        foreach (var line in outcome.Lines)
        {
            Console.Out.WriteLine(line);
        }

        foreach (var table in outcome.Tables)
        {
            Console.Out.WriteLine();
            TerminalTable.Write(table);
        }
    }

    public void Tell(IReadOnlyList<Problem> problems)
    {
        if (json)
        {
            Write(ExitCode.BadInput, null, problems);
            return;
        }

        Console.Error.WriteLine(problems.Count == 1 ? "1 problem:" : $"{problems.Count} problems:");
        foreach (var problem in problems)
        {
            Console.Error.WriteLine($"  {problem.Path}: {problem.Message}");
            Console.Error.WriteLine($"      {problem.Mend}");
        }
    }

    public void TellCancelled()
    {
        if (json)
        {
            Write(ExitCode.Cancelled, null, []);
        }

        Console.Error.WriteLine("Cancelled; nothing was written.");
    }

    public void Tell(Exception fault)
    {
        if (json)
        {
            Write(ExitCode.Failed, null, [new Problem(command, fault.Message, "This is a fault of TrialTwin or of this machine, not of the input.")]);
        }

        Console.Error.WriteLine($"{command} failed: {fault.Message}");
        Console.Error.WriteLine(fault.ToString());
    }

    private void Write(int code, object? result, IReadOnlyList<Problem> problems) =>
        Console.Out.WriteLine(JsonSerializer.Serialize(
            new CommandOutcome("trialtwin/command-outcome/1", command, ExitCode.NameOf(code), code, result, problems),
            CanonicalJson.Options));
}
