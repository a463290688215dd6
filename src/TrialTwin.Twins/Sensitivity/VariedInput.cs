using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>An input with the studies at both ends of its range.</summary>
/// <param name="Range">Range.</param>
/// <param name="Unit">Unit of the input.</param>
/// <param name="Start">Value that it is moved from.</param>
/// <param name="Low">What to simulate at the low end.</param>
/// <param name="High">What to simulate at the high end.</param>
public sealed record VariedInput(SensitivityRange Range, string Unit, double Start, ExposureStudy Low, ExposureStudy High);
