namespace TrialTwin.Prognosis.History;

/// <summary>What was read of the historical trial, and the proof that we read it rightly.</summary>
/// <param name="Trial">Name of the historical trial.</param>
/// <param name="Files">Files read, with hash, source and licence.</param>
/// <param name="Flow">Patients from randomised to used, step by step.</param>
/// <param name="PublishedTable">The trial's own published primary table beside ours.</param>
/// <param name="Visits">Change from baseline by arm and visit among the patients seen.</param>
/// <param name="Retention">Share of patients still in the trial at each visit, by arm.</param>
public sealed record HistoryResult(
    string Trial,
    IReadOnlyList<DataFile> Files,
    IReadOnlyList<FlowStep> Flow,
    IReadOnlyList<PublishedFigure> PublishedTable,
    IReadOnlyList<ArmVisit> Visits,
    IReadOnlyList<ArmRetention> Retention);
