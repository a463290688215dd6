using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>A typical person on one regimen, with inputs as they are and moved one at a time.</summary>
/// <param name="Compound">Name of the compound.</param>
/// <param name="Start">Nothing moved.</param>
/// <param name="Inputs">Moved, in the order of the request.</param>
public sealed record SensitivityStudy(string Compound, ExposureStudy Start, IReadOnlyList<VariedInput> Inputs);
