using System.Text.Json;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Numerics.Documents;

/// <summary>
/// A JSON Schema of docs/formats, which lie in the folder <c>formats</c> beside the program. Understands the part of
/// JSON Schema 2020-12 that those files use; another keyword is refused when the schema is loaded, so that no rule can
/// be written and silently not checked.
/// </summary>
public sealed class DocumentSchema
{
    private readonly JsonElement root;

    private DocumentSchema(JsonElement root)
    {
        this.root = root;
        SchemaKeywords.Check(root);
    }

    /// <summary>The schema of a format, such as "protocol" for docs/formats/protocol.schema.json.</summary>
    /// <exception cref="FileNotFoundException">There is no such format: a fault of the build, not of the user.</exception>
    public static DocumentSchema Load(string format)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        var path = Path.Combine(AppContext.BaseDirectory, "formats", $"{format}.schema.json");
        return File.Exists(path)
            ? Parse(File.ReadAllText(path))
            : throw new FileNotFoundException($"No schema for the format '{format}'.", path);
    }

    /// <summary>A schema from its text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="NotSupportedException">It uses a keyword that is not checked here.</exception>
    public static DocumentSchema Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return new DocumentSchema(document.RootElement.Clone());
    }

    /// <summary>Every fault of a document, in the document's order; empty if there is none.</summary>
    public IReadOnlyList<Problem> Validate(JsonElement document)
    {
        var validation = new SchemaValidation(root);
        validation.Check(document, root, "");
        return validation.Problems;
    }
}
