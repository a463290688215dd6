namespace TrialTwin.Studies.Reports;

/// <summary>Makes the files of a report; the seam to TrialTwin.Reports, which the record does not know.</summary>
public interface IReportBuilder
{
    /// <summary>Writes the files into <paramref name="folder"/>, which exists and is empty; it is kept only if this succeeds.</summary>
    Task<ReportArtefacts> BuildAsync(ReportRequest request, string folder, CancellationToken cancellation);
}
