namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>The patients who were observed at the same visits.</summary>
/// <param name="Visits">Indices of the visits observed, ascending.</param>
/// <param name="Patients">For each patient the row of each of these visits.</param>
internal sealed record VisitPattern(int[] Visits, IReadOnlyList<int[]> Patients);
