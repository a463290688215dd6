using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Twins.Compounds;

/// <summary>The text of a compound's file, in which single numbers can be replaced before it is read with all its checks.</summary>
internal sealed partial class CompoundText
{
    private readonly string text;

    private CompoundText(string text) => this.text = text;

    /// <summary>A compound of the library, or a file ending in .json beside a request.</summary>
    /// <exception cref="BadInputException">There is no such compound or file.</exception>
    public static CompoundText Read(string folder, string name, string field)
    {
        var mend = $"Name an existing file, or a compound of the library: {string.Join(", ", Compound.Ids)}.";
        if (!name.EndsWith(".json", StringComparison.Ordinal))
        {
            return Compound.Ids.Contains(name)
                ? new CompoundText(ReferenceCatalog.Open($"compounds/{name}.json").ReadText())
                : throw new BadInputException(field, $"names {name}, which is not in the library.", mend);
        }

        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? new CompoundText(File.ReadAllText(path))
            : throw new BadInputException(field, $"names {name}, which is not beside the request.", mend);
    }

    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public Compound ToCompound() => Compound.Parse(text);

    /// <summary>The number at a place such as "elimination.enzymes[0].clearance"; null where there is none.</summary>
    public CompoundParameter? At(string place) =>
        Find(JsonNode.Parse(text), place) is JsonObject one && one["value"] is not null ? CanonicalJson.Read<CompoundParameter>(one.ToJsonString()) : null;

    /// <summary>The compound with another number at a place where there is one.</summary>
    public CompoundText With(string place, double value)
    {
        var root = JsonNode.Parse(text)!;
        Find(root, place)!["value"] = value;
        return new CompoundText(root.ToJsonString());
    }

    /// <summary>The compound with a parameter of the request in place of its own, or where it has none.</summary>
    public CompoundText WithParameter(string name, string unit, double value)
    {
        var root = JsonNode.Parse(text)!;
        root["parameters"]![name] = JsonNode.Parse(CanonicalJson.Write(new CompoundParameter(name, value, unit, ParameterOrigin.Assumed, "the request")));
        return new CompoundText(root.ToJsonString());
    }

    private static JsonNode? Find(JsonNode? node, string place)
    {
        foreach (var step in Steps().Matches(place).Select(match => match.Value))
        {
            node = node switch
            {
                JsonObject one => one[step],
                JsonArray list when int.TryParse(step, out var index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Steps();
}
