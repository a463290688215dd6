using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>What stays the same while inputs move.</summary>
/// <param name="Regimen">Doses.</param>
/// <param name="Hours">Length, h.</param>
internal sealed record SensitivitySettings(ExposureRegimen Regimen, double Hours);
