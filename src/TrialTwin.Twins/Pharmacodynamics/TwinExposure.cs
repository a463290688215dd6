namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>How much drug a patient's plasma holds per dose: all that the effect needs to know of the body.</summary>
/// <param name="AverageConcentrationPerMgPerDay">Average at steady state, ng/mL per mg a day.</param>
public readonly record struct TwinExposure(double AverageConcentrationPerMgPerDay);
