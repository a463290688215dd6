namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>What must hold in every patient, real or synthetic, in whom the columns that it compares are present.</summary>
/// <param name="Column">Column on the left.</param>
/// <param name="Is">"&lt;", "&lt;=", "=", "!=", "&gt;=", "&gt;" or "missing"; text knows "=", "!=" and "missing" alone.</param>
/// <param name="Other">Column on the right; null for a value.</param>
/// <param name="Value">Value on the right; null for a column.</param>
/// <param name="When">Values that other columns must hold for the constraint to apply, an empty one for missing; null for always.</param>
public sealed record SynthesisConstraint(
    string Column, string Is, string? Other = null, string? Value = null, IReadOnlyDictionary<string, string>? When = null);
