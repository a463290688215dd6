namespace TrialTwin.Web.Shared;

/// <summary>What an input needs to know of its frame.</summary>
/// <param name="Id">Element id, which the label points at.</param>
/// <param name="DescribedBy">Ids of help and problems; null when there are none.</param>
/// <param name="Invalid">Whether something is wrong with the value.</param>
public sealed record FieldFrame(string Id, string? DescribedBy, bool Invalid)
{
    public string? AriaInvalid => Invalid ? "true" : null;

    /// <summary>Element id of a protocol path: <c>scenarios[2].label</c> becomes <c>field-scenarios-2-label</c>.</summary>
    public static string IdOf(string path) =>
        "field-" + string.Join('-', path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Element id of the label of a group of inputs.</summary>
    public static string LabelIdOf(string path) => IdOf(path) + "-label";
}
