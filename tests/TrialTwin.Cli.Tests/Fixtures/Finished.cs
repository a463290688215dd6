using System.Text.Json;

namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>How a process of the command line ended.</summary>
public sealed record Finished(int ExitCode, string Output, string Errors)
{
    /// <summary>The document that <c>--json</c> printed.</summary>
    public JsonElement Document => JsonDocument.Parse(Output).RootElement;

    public IReadOnlyList<JsonElement> Problems => [.. Document.GetProperty("problems").EnumerateArray()];
}
