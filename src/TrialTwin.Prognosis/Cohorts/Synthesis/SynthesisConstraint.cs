namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>What must hold in every patient, real or synthetic, in whom all columns that it names are present.</summary>
/// <param name="Column">Column on the left.</param>
/// <param name="Is">"&lt;", "&lt;=", "=", "!=", "&gt;=" or "&gt;"; text knows "=" and "!=" alone.</param>
/// <param name="Other">Column on the right; null for a value.</param>
/// <param name="Value">Value on the right; null for a column.</param>
/// <param name="When">Values that other columns must hold for the constraint to apply; null for always.</param>
public sealed record SynthesisConstraint(
    string Column, string Is, string? Other = null, string? Value = null, IReadOnlyDictionary<string, string>? When = null);
