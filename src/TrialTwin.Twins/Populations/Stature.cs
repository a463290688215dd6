using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>A person before the organs are drawn.</summary>
/// <param name="AgeYears">Age, years.</param>
/// <param name="Sex">Biological sex.</param>
/// <param name="HeightCm">Height, cm.</param>
/// <param name="WeightKg">Weight, kg; null where it follows from the organs.</param>
public readonly record struct Stature(double AgeYears, Sex Sex, double HeightCm, double? WeightKg);
