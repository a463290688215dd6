namespace TrialTwin.Trials.Accrual;

/// <summary>Recruitment at a rate that changes in steps; the last rate holds until the trial is full.</summary>
/// <param name="Process">Evenly spaced or at random.</param>
/// <param name="Pieces">Consecutive periods, at least one.</param>
public sealed record RecruitmentPlan(RecruitmentProcess Process, IReadOnlyList<RecruitmentPiece> Pieces);
