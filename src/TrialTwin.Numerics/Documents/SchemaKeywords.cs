using System.Text.Json;

namespace TrialTwin.Numerics.Documents;

/// <summary>The keywords of JSON Schema that <see cref="SchemaValidation"/> checks or may pass over.</summary>
internal static class SchemaKeywords
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$defs", "$ref", "$comment", "title", "description", "examples", "default",
        "type", "enum", "const", "properties", "required", "additionalProperties", "items", "minItems", "maxItems",
        "uniqueItems", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    };

    /// <exception cref="NotSupportedException">The schema or one inside it uses another keyword.</exception>
    public static void Check(JsonElement schema)
    {
        if (schema.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Known.Contains(keyword.Name))
            {
                throw new NotSupportedException($"The schema keyword '{keyword.Name}' is not checked by this program.");
            }

            switch (keyword.Name)
            {
                case "items" or "additionalProperties":
                    Check(keyword.Value);
                    break;
                case "properties" or "$defs":
                    foreach (var inner in keyword.Value.EnumerateObject())
                    {
                        Check(inner.Value);
                    }

                    break;
            }
        }
    }
}
