using TrialTwin.Studies.Reports;

namespace TrialTwin.Web.Reports;

/// <summary>The files of a report, to open or to download. Like every page they need the log-in.</summary>
public static class ReportFiles
{
    // The report is one file that carries its own script and styles. It is shown as a stranger without any of this site's
    // rights: no cookies, no requests.
    private const string ReportPolicy =
        "sandbox allow-scripts allow-popups allow-modals; default-src 'none'; script-src 'unsafe-inline'; " +
        "style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";

    public static void MapReportFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/studies/{studyId}/reports/{reportId}/{file}", OpenAsync);

    private static async Task<IResult> OpenAsync(
        string reportId, string file, ReportShelf shelf, HttpResponse response, CancellationToken cancellation)
    {
        if (!Enum.TryParse<ReportFile>(file, ignoreCase: true, out var kind)
            || await shelf.FindFileAsync(reportId, kind, cancellation) is not { } path)
        {
            return Results.NotFound();
        }

        if (kind == ReportFile.Html)
        {
            response.Headers.ContentSecurityPolicy = ReportPolicy;
            return Results.File(path, "text/html; charset=utf-8");
        }

        var contentType = kind == ReportFile.Pdf ? "application/pdf" : "application/zip";
        return Results.File(path, contentType, $"{reportId}{Path.GetExtension(path)}");
    }
}
