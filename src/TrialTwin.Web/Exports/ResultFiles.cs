using System.Text;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Exports;

/// <summary>Results as files: for R, for a colleague, for the next program. Like every page they need the log-in.</summary>
public static class ResultFiles
{
    private const string Csv = "text/csv; charset=utf-8";

    public static void MapResultFiles(this IEndpointRouteBuilder routes)
    {
        var run = routes.MapGroup("/studies/{studyId}/runs/{runId}");
        run.MapGet("/result.json", (string runId, RunQueue queue, RevisionHistory revisions, CancellationToken cancellation) =>
            FileAsync((queue, revisions), runId, "application/json", (_, result) => (".json", CanonicalJson.Write(result)), cancellation));
        run.MapGet("/operating-characteristics.csv", (string runId, RunQueue queue, RevisionHistory revisions, CancellationToken cancellation) =>
            FileAsync((queue, revisions), runId, Csv, (_, result) => Table(OperatingCharacteristicTables.Grid(result.Simulation)), cancellation));
        run.MapGet("/comparison.csv", (string runId, RunQueue queue, RevisionHistory revisions, CancellationToken cancellation) =>
            FileAsync((queue, revisions), runId, Csv, (protocol, result) => Table(ComparisonTables.All(protocol, result.Comparison)), cancellation));
        run.MapGet("/replicates.csv", ReplicatesAsync);
    }

    private static async Task<IResult> ReplicatesAsync(
        [AsParameters] ReplicateRequest request, HttpContext context, RunQueue queue, RevisionHistory revisions, ReplicateReplay replay)
    {
        var cancellation = context.RequestAborted;
        if (await queue.GetAsync(request.RunId, cancellation) is not { } run
            || await revisions.GetAsync(run.RevisionId, cancellation) is not { } revision
            || !request.IsIn(revision.Protocol))
        {
            return Results.NotFound();
        }

        var rows = await replay.OpenAsync(revision.Protocol, request.Cell, cancellation);
        return Results.File(rows, Csv, $"{run.Id}-replicates.csv");
    }

    private static (string Ending, string Text) Table(ResultTable table) => ($"-{table.Id}.csv", CsvText.Of(table));

    private static async Task<IResult> FileAsync(
        (RunQueue Queue, RevisionHistory Revisions) record,
        string runId,
        string contentType,
        Func<Protocol, StudyResult, (string Ending, string Text)> write,
        CancellationToken cancellation)
    {
        if (await record.Queue.GetAsync(runId, cancellation) is not { } run
            || await record.Queue.ResultAsync(runId, cancellation) is not { } result
            || await record.Revisions.GetAsync(run.RevisionId, cancellation) is not { } revision)
        {
            return Results.NotFound();
        }

        var (ending, text) = write(revision.Protocol, result);
        return Results.File(Encoding.UTF8.GetBytes(text), contentType, $"{runId}{ending}");
    }
}
