using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How well an attacker who holds a patient's whole record tells whether the synthetic patients were learned from it.</summary>
/// <param name="Attack">What the attacker goes by.</param>
/// <param name="Members">Patients learned from who were attacked.</param>
/// <param name="Holdout">Patients not learned from who were attacked.</param>
/// <param name="Area">Area under the ROC curve with DeLong's 95 % interval: 0.5 where nothing can be told.</param>
public sealed record MembershipRisk(string Attack, int Members, int Holdout, IntervalEstimate Area);
