using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>Patients of like predicted risk.</summary>
/// <param name="Patients">How many.</param>
/// <param name="Predicted">Mean predicted risk by the horizon.</param>
/// <param name="Observed">Risk by Kaplan and Meier, with its 95 % interval.</param>
public sealed record RiskGroup(int Patients, double Predicted, IntervalEstimate Observed);
