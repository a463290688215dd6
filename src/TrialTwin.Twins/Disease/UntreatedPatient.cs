using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Disease;

/// <summary>A patient as the progression model knows them at baseline.</summary>
/// <param name="AgeYears">Age, years.</param>
/// <param name="Sex">Biological sex.</param>
/// <param name="BaselineScore">ADAS-Cog(11) at baseline, above 0 and below 70 points.</param>
public readonly record struct UntreatedPatient(double AgeYears, Sex Sex, double BaselineScore);
