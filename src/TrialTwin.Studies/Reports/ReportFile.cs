namespace TrialTwin.Studies.Reports;

/// <summary>The files of a report.</summary>
public enum ReportFile
{
    Html,
    Pdf,
    Bundle,
}
