using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Numerics.Documents;

/// <summary>One pass of a document under a schema, gathering its problems.</summary>
internal sealed class SchemaValidation(JsonElement root)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Checks a value and all inside it.</summary>
    public void Check(JsonElement value, JsonElement schema, string path)
    {
        if (schema.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(value, Resolve(reference.GetString()!), path);
        }

        if (schema.TryGetProperty("type", out var type) && !HasType(value, type))
        {
            Add(path, $"is {Kind(value)}, {Shown(value)}, but must be {Words(type)}.", schema);
            return;
        }

        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(value, constant))
        {
            Add(path, $"is {Shown(value)}.", schema, $"Write {Shown(constant)}.");
        }

        if (schema.TryGetProperty("enum", out var choices) && !choices.EnumerateArray().Any(c => JsonElement.DeepEquals(c, value)))
        {
            Add(path, $"is {Shown(value)}.", schema, $"Choose one of {string.Join(", ", choices.EnumerateArray().Select(Shown))}.");
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(value, schema, path);
                break;
            case JsonValueKind.Array:
                CheckArray(value, schema, path);
                break;
            case JsonValueKind.String:
                CheckString(value, schema, path);
                break;
            case JsonValueKind.Number:
                CheckNumber(value, schema, path);
                break;
        }
    }

    private void CheckObject(JsonElement value, JsonElement schema, string path)
    {
        var known = schema.TryGetProperty("properties", out var properties);
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(r => r.GetString()!).Where(r => !value.TryGetProperty(r, out _)))
            {
                var wanted = known && properties.TryGetProperty(name, out var of) ? of : schema;
                Add(Join(path, name), "is absent.", wanted, $"Add \"{name}\".");
            }
        }

        var hasRest = schema.TryGetProperty("additionalProperties", out var rest);
        foreach (var member in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(member.Name, out var memberSchema))
            {
                Check(member.Value, memberSchema, Join(path, member.Name));
            }
            else if (hasRest && rest.ValueKind is JsonValueKind.False)
            {
                var names = known ? string.Join(", ", properties.EnumerateObject().Select(p => p.Name)) : "none";
                problems.Add(new Problem(Join(path, member.Name), "is not known here.", $"Remove it; known are {names}."));
            }
            else if (hasRest)
            {
                Check(member.Value, rest, Join(path, member.Name));
            }
        }
    }

    private void CheckArray(JsonElement value, JsonElement schema, string path)
    {
        var length = value.GetArrayLength();
        if (Bound(schema, "minItems") is { } least && length < least)
        {
            Add(path, $"has {length} entries.", schema, $"Give at least {Number(least)}.");
        }

        if (Bound(schema, "maxItems") is { } most && length > most)
        {
            Add(path, $"has {length} entries.", schema, $"Give at most {Number(most)}.");
        }

        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean()
            && value.EnumerateArray().Select(Shown).Distinct(StringComparer.Ordinal).Count() < length)
        {
            Add(path, "holds an entry twice.", schema, "Remove the repetition.");
        }

        if (schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(item, items, $"{path}[{index++}]");
            }
        }
    }

    private void CheckString(JsonElement value, JsonElement schema, string path)
    {
        var text = value.GetString()!;
        if (Bound(schema, "minLength") is { } least && text.Length < least)
        {
            Add(path, text.Length == 0 ? "is empty." : $"has {text.Length} characters.", schema, $"Give at least {Number(least)}.");
        }

        if (Bound(schema, "maxLength") is { } most && text.Length > most)
        {
            Add(path, $"has {text.Length} characters.", schema, $"Give at most {Number(most)}.");
        }

        if (schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            Add(path, $"is {Shown(value)}.", schema, $"Write it in the form {pattern.GetString()}.");
        }
    }

    private void CheckNumber(JsonElement value, JsonElement schema, string path)
    {
        var number = value.GetDouble();
        var below = Bound(schema, "minimum") is { } least && number < least;
        var above = Bound(schema, "maximum") is { } most && number > most;
        var notAbove = Bound(schema, "exclusiveMinimum") is { } floor && number <= floor;
        var notBelow = Bound(schema, "exclusiveMaximum") is { } ceiling && number >= ceiling;
        if (below || above || notAbove || notBelow)
        {
            Add(path, $"is {Shown(value)}.", schema, $"Allowed: {Range(schema)}.");
        }
    }

    private void Add(string path, string message, JsonElement schema, string mend = "")
    {
        var description = schema.TryGetProperty("description", out var text) ? text.GetString()! : "";
        var advice = string.Join(' ', new[] { mend, description }.Where(part => part.Length > 0));
        problems.Add(new Problem(
            path.Length == 0 ? "document" : path, message, advice.Length > 0 ? advice : "See docs/formats."));
    }

    private JsonElement Resolve(string reference)
    {
        var element = root;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            element = element.GetProperty(step);
        }

        return element;
    }

    private static string Range(JsonElement schema)
    {
        var parts = new List<string>();
        void Part(string keyword, string words)
        {
            if (Bound(schema, keyword) is { } bound)
            {
                parts.Add($"{words} {Number(bound)}");
            }
        }

        Part("minimum", "at least");
        Part("exclusiveMinimum", "above");
        Part("maximum", "at most");
        Part("exclusiveMaximum", "below");
        return string.Join(" and ", parts);
    }

    private static bool HasType(JsonElement value, JsonElement type) => type.ValueKind is JsonValueKind.Array
        ? type.EnumerateArray().Any(t => HasType(value, t))
        : type.GetString() switch
        {
            "object" => value.ValueKind is JsonValueKind.Object,
            "array" => value.ValueKind is JsonValueKind.Array,
            "string" => value.ValueKind is JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind is JsonValueKind.Null,
            "number" => value.ValueKind is JsonValueKind.Number && double.IsFinite(value.GetDouble()),
            "integer" => value.ValueKind is JsonValueKind.Number && Math.Floor(value.GetDouble()) == value.GetDouble()
                && Math.Abs(value.GetDouble()) <= ulong.MaxValue,
            var other => throw new NotSupportedException($"The schema type '{other}' is not known."),
        };

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Words(JsonElement type) => type.ValueKind is JsonValueKind.Array
        ? string.Join(" or ", type.EnumerateArray().Select(Words))
        : type.GetString() switch
        {
            "object" => "an object",
            "array" => "a list",
            "string" => "a text",
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "true or false",
            var other => other!,
        };

    private static double? Bound(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var bound) ? bound.GetDouble() : null;

    private static string Shown(JsonElement value)
    {
        const int Longest = 60;
        var text = value.GetRawText().ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "...");
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
