using System.Text.Json.Nodes;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Revisions;

namespace TrialTwin.Studies.Audit;

/// <summary>What an entry says beside who and when.</summary>
/// <param name="Action">Such as "run queued".</param>
/// <param name="Before">JSON object of what was, by path.</param>
/// <param name="After">JSON object of what is now, by path.</param>
/// <param name="Reason">Why.</param>
internal sealed record AuditNote(string Action, string? Before = null, string? After = null, string? Reason = null)
{
    /// <summary>A note on something new, or on a state with nothing before it.</summary>
    public static AuditNote Of(string action, object after, string? reason = null) =>
        new(action, null, Json(after), reason);

    /// <summary>A note on a change from one state to another.</summary>
    public static AuditNote Of(string action, object before, object after, string? reason = null) =>
        new(action, Json(before), Json(after), reason);

    /// <summary>A note on an edited document: only the paths that differ.</summary>
    public static AuditNote Of(string action, IReadOnlyList<ProtocolChange> changes, string? reason) =>
        new(action, ByPath(changes, c => c.Before), ByPath(changes, c => c.After), reason);

    private static string Json(object value) => CanonicalJson.Write(value);

    private static string ByPath(IReadOnlyList<ProtocolChange> changes, Func<ProtocolChange, string?> side)
    {
        var paths = new JsonObject();
        foreach (var change in changes.Where(c => side(c) is not null))
        {
            paths[change.Path] = JsonNode.Parse(side(change)!);
        }

        return paths.ToJsonString(ProtocolDiff.AsWritten);
    }
}
