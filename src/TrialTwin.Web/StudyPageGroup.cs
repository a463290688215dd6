namespace TrialTwin.Web;

/// <summary>A group of the study's menu.</summary>
public sealed record StudyPageGroup(string Title, IReadOnlyList<StudyPageEntry> Pages);
