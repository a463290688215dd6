using System.Text.Json;

namespace TrialTwin.Web.Requests;

/// <summary>The examples of the formats' pages, which are embedded at build.</summary>
public static class RequestExamples
{
    private const string Opening = "```json\n";
    private const string Closing = "```";

    private static readonly string[] Formats = ["adaptive-request", "survival-request", "rate-request", "count-request"];

    /// <summary>All examples, by format.</summary>
    public static IReadOnlyList<RequestExample> All { get; } = [.. Formats.SelectMany(Of)];

    private static IEnumerable<RequestExample> Of(string format) =>
        Read(format).Split(Opening).Skip(1)
            .Select(part => part[..part.IndexOf(Closing, StringComparison.Ordinal)].TrimEnd())
            .Select(text => new RequestExample(TitleOf(text), text));

    private static string TitleOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("title").GetString()!;
    }

    private static string Read(string format)
    {
        using var page = typeof(RequestExamples).Assembly.GetManifestResourceStream($"{format}.md")
            ?? throw new InvalidOperationException($"docs/formats/{format}.md was not embedded when TrialTwin.Web was built.");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
