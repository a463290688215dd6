namespace TrialTwin.Twins;

/// <summary>One twin through one arm.</summary>
/// <param name="ArmId">The arm.</param>
/// <param name="Patient">Index of the individual.</param>
/// <param name="ConcentrationByDay">Mean plasma concentration of each day, ng/mL.</param>
/// <param name="InhibitionByWeek">Cholinesterase inhibition at the end of each week from 0 on, %.</param>
/// <param name="EffectByWeek">Change of the endpoint against no treatment at each week from 0 on, points.</param>
public sealed record PatientCourse(
    string ArmId,
    int Patient,
    IReadOnlyList<double> ConcentrationByDay,
    IReadOnlyList<double> InhibitionByWeek,
    IReadOnlyList<double> EffectByWeek);
