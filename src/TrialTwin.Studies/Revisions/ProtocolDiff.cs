using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrialTwin.Studies.Revisions;

/// <summary>Compares two protocols, or any two JSON documents, path by path.</summary>
public static class ProtocolDiff
{
    /// <summary>Read by people, and escaped again where it is shown.</summary>
    internal static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All differences in the order of the documents; empty when they say the same.</summary>
    public static IReadOnlyList<ProtocolChange> Between(string before, string after)
    {
        var changes = new List<ProtocolChange>();
        Compare("", JsonNode.Parse(before), JsonNode.Parse(after), changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<ProtocolChange> changes)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        if (before is JsonObject oldObject && after is JsonObject newObject)
        {
            var names = oldObject.Select(p => p.Key).Union(newObject.Select(p => p.Key), StringComparer.Ordinal);
            foreach (var name in names)
            {
                CompareMember(path.Length == 0 ? name : $"{path}.{name}", (oldObject, newObject), name, changes);
            }
        }
        else if (before is JsonArray oldArray && after is JsonArray newArray && HoldsObjects(oldArray) && HoldsObjects(newArray))
        {
            for (var i = 0; i < Math.Max(oldArray.Count, newArray.Count); i++)
            {
                var (left, right) = (i < oldArray.Count ? oldArray[i] : null, i < newArray.Count ? newArray[i] : null);
                Compare($"{path}[{i}]", left, right, changes);
            }
        }
        else
        {
            changes.Add(new ProtocolChange(path, before?.ToJsonString(AsWritten), after?.ToJsonString(AsWritten)));
        }
    }

    // A member that is there and null differs from one that is not there.
    private static void CompareMember(
        string path, (JsonObject Before, JsonObject After) objects, string name, List<ProtocolChange> changes)
    {
        var wasThere = objects.Before.TryGetPropertyValue(name, out var before);
        var isThere = objects.After.TryGetPropertyValue(name, out var after);
        if (wasThere && isThere && before is not null && after is not null)
        {
            Compare(path, before, after, changes);
        }
        else if (wasThere != isThere || (before is null) != (after is null))
        {
            changes.Add(new ProtocolChange(path, Text(wasThere, before), Text(isThere, after)));
        }
    }

    private static string? Text(bool isThere, JsonNode? node) => isThere ? node?.ToJsonString(AsWritten) ?? "null" : null;

    private static bool HoldsObjects(JsonArray array) => array.All(item => item is JsonObject);
}
