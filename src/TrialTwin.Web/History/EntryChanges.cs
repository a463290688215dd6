using System.Text.Json;
using System.Text.Json.Nodes;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Revisions;

namespace TrialTwin.Web.History;

/// <summary>Before and after of an audit entry, value by value.</summary>
public static class EntryChanges
{
    public static IReadOnlyList<ProtocolChange> Of(AuditEntry entry)
    {
        var (before, after) = (Values(entry.Before), Values(entry.After));
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(path => new ProtocolChange(path, before.GetValueOrDefault(path), after.GetValueOrDefault(path)))];
    }

    private static Dictionary<string, string?> Values(string? json)
    {
        try
        {
            return json is not null && JsonNode.Parse(json) is JsonObject values
                ? values.ToDictionary(pair => pair.Key, pair => pair.Value?.ToJsonString(), StringComparer.Ordinal)
                : [];
        }
        catch (JsonException)
        {
            return new() { ["(not readable)"] = json };  // A damaged entry is shown as it is; verifying names it.
        }
    }
}
