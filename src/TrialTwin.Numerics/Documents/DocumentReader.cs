using System.Text.Json;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Numerics.Documents;

/// <summary>Reads JSON documents that users write: checked against the format's schema, with every problem at once.</summary>
public static class DocumentReader
{
    /// <summary>The document, of the type that its format stands for.</summary>
    /// <param name="text">JSON text.</param>
    /// <param name="format">Name of the schema, such as "protocol".</param>
    /// <exception cref="BadInputException">The text is not JSON or breaks the schema.</exception>
    public static T Read<T>(string text, string format)
    {
        var problems = Validate(text, format);
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        try
        {
            return CanonicalJson.Read<T>(text);
        }
        catch (JsonException fault)
        {
            throw new BadInputException(fault.Path ?? "document", fault.Message, $"See docs/formats/{format}.md.");
        }
    }

    /// <summary>The schema that a document names in its member "schema"; empty when it names none or is not JSON.</summary>
    public static string SchemaOf(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("schema", out var schema)
                && schema.ValueKind == JsonValueKind.String
                ? schema.GetString()!
                : string.Empty;
        }
        catch (JsonException)
        {
            return string.Empty;
        }
    }

    /// <summary>Every problem of a text under a format's schema; empty if there is none.</summary>
    public static IReadOnlyList<Problem> Validate(string text, string format)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return DocumentSchema.Load(format).Validate(document.RootElement);
        }
        catch (JsonException fault)
        {
            return [new Problem($"line {(fault.LineNumber ?? 0) + 1}", "is not valid JSON.", fault.Message)];
        }
    }
}
