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

    /// <summary>Which of several kinds a document is, by the name in its member "schema".</summary>
    /// <param name="text">JSON text.</param>
    /// <param name="known">Names of the kinds that are read here.</param>
    /// <exception cref="BadInputException">The text is no JSON object, or names none of the kinds.</exception>
    public static string KindOf(string text, params IReadOnlyList<string> known)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var schema = default(JsonElement);
            bool named = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("schema", out schema);
            string found = named && schema.ValueKind == JsonValueKind.String ? schema.GetString()! : string.Empty;
            return known.Contains(found, StringComparer.Ordinal)
                ? found
                : throw new BadInputException(
                    "schema",
                    found.Length == 0 ? "The document does not say what kind it is." : $"\"{found}\" is not known here.",
                    $"Write one of: {string.Join(", ", known.Select(name => $"\"{name}\""))}.");
        }
        catch (JsonException fault)
        {
            throw new BadInputException([NotJson(fault)]);
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
            return [NotJson(fault)];
        }
    }

    private static Problem NotJson(JsonException fault) => new($"line {(fault.LineNumber ?? 0) + 1}", "is not valid JSON.", fault.Message);
}
