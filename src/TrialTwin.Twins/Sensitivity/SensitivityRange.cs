namespace TrialTwin.Twins.Sensitivity;

/// <summary>An input that is moved alone.</summary>
/// <param name="Input">Place in the compound's file, such as "parameters.fractionUnbound" or "elimination.enzymes[0].clearance", or "individual.weightKg", "individual.heightCm", "individual.ageYears".</param>
/// <param name="Low">Lower value, in the input's unit.</param>
/// <param name="High">Higher value.</param>
public sealed record SensitivityRange(string Input, double Low, double High);
