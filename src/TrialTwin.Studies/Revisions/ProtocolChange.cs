namespace TrialTwin.Studies.Revisions;

/// <summary>One difference between two protocols.</summary>
/// <param name="Path">Where, such as <c>scenarios[2].sdMultiplier</c>.</param>
/// <param name="Before">JSON of what was; null when it is new.</param>
/// <param name="After">JSON of what is; null when it is gone.</param>
public sealed record ProtocolChange(string Path, string? Before, string? After);
