namespace TrialTwin.Twins.Populations;

/// <summary>Mean haematocrit at an age.</summary>
public sealed record HaematocritAge(double AgeYears, double Male, double Female);
