using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Output;

/// <summary>The document of <c>--json</c>, described in docs/formats/command-outcome.md.</summary>
internal sealed record CommandOutcome(
    string Schema,
    string Command,
    string Status,
    int ExitCode,
    object? Result,
    IReadOnlyList<Problem> Problems);
