namespace TrialTwin.Web;

/// <summary>One entry of the study's menu.</summary>
public sealed record StudyPageEntry(string Segment, string Title);
