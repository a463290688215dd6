using System.Text;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Web.History;

/// <summary>The audit trail as a CSV file: UTF-8, one entry per row, oldest first.</summary>
public static class AuditCsv
{
    public static void MapAuditCsv(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AppUrls.HistoryCsv, ([AsParameters] AuditCsvRequest request, AuditTrail trail) => FileAsync(request, trail));
        routes.MapGet("/studies/{studyId}/history.csv", ([AsParameters] AuditCsvRequest request, AuditTrail trail) => FileAsync(request, trail));
    }

    public static string Text(IEnumerable<AuditEntry> entries)
    {
        var text = new StringBuilder("sequence,at_utc,who,action,subject,study,before,after,reason,evidence,previous_hash,hash\n");
        foreach (var e in entries)
        {
            text.AppendJoin(',', new[]
            {
                e.Sequence.ToString(), e.At.UtcDateTime.ToString("O"), e.ActorName, e.Action, e.Subject, e.StudyId,
                e.Before, e.After, e.Reason, e.Evidence, e.PreviousHash, e.Hash,
            }.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static async Task<IResult> FileAsync(AuditCsvRequest request, AuditTrail trail)
    {
        var entries = await trail.ListAsync(AuditSelection.Query(request.StudyId, request.Who, request.What));
        var chosen = AuditSelection.NewestFirst(entries, request.Since, request.Until).Reverse();
        return Results.File(Encoding.UTF8.GetBytes(Text(chosen)), "text/csv", "audit-trail.csv");
    }

    // A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    private static string Quoted(string? cell)
    {
        var safe = cell is { Length: > 0 } && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell ?? "";
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
