namespace TrialTwin.Twins.Sensitivity;

/// <summary>The document that answers a sensitivity request: the same bytes for the same request.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Compound">Compound.</param>
/// <param name="Failures">Ends of ranges that could not be simulated.</param>
/// <param name="Rows">By figure, the largest effect first.</param>
public sealed record SensitivityResult(string Schema, string Compound, int Failures, IReadOnlyList<SensitivityRow> Rows);
