using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Sections;

/// <summary>All that a section may draw on.</summary>
public sealed record ReportInput(StudyResult Result, Protocol Protocol, ReportContext Context);
